/** What a report calls the recommendations below a heading, where the heading says so; else `otherwise`, which is what its family calls them. */
export const printedAs =
  (otherwise: string) =>
  (heading: string): string => {
    if (/priority/i.test(heading)) return 'area for priority action';
    if (/what needs/i.test(heading)) return 'what needs to improve';
    return /areas? for improvement/i.test(heading) ? 'area for improvement' : otherwise;
  };
