const months = 'January February March April May June July August September October November December'.split(' ');

/** A date in words as formatDate writes it, year-month-day again as far as it is known, so that it can be sorted. Empty for anything else. */
export function dayOf(words: string): string {
  const [, day, month, year] = /^(?:(\d{1,2}) )?(?:([A-Z][a-z]+) )?(\d{4})$/.exec(words) ?? [];
  const number = months.indexOf(month ?? '') + 1;
  if (year === undefined || (month !== undefined && number === 0)) return '';
  return [year, ...[number || undefined, day].filter((part) => part !== undefined)]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
