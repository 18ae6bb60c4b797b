/**
 * Whether an item of a list of recommendations says that there are none: “There are no areas for priority action.” What
 * only begins so, like “There is no system to …”, is what inspectors found missing.
 */
export const saysNone = (text: string): boolean =>
  /^(?:there (?:are|were|is) no|the inspection (?:did not find any|found no)|inspectors (?:did not find any|found no|identified no)) (?:immediate |urgent |priority )*(?:areas?|recommendations?|priority|actions?)\b/i.test(
    text,
  );
