/** Any figure in a word of a form, one sign for each: #### for a year that was not said, ## for a day or the end of a year. */
export const anyFigure = '#';

/** Whether a word of a text is one of a form: of its signs for any figure each stands for one. */
export const fitsFigures = (pattern: string, word: string): boolean =>
  word.length === pattern.length &&
  Array.from(pattern).every((sign, at) => (sign === anyFigure ? /\d/.test(word.charAt(at)) : sign === word.charAt(at)));

/** A word of a form in all that it may stand for: in some years, and on every day or in years up to 2031. */
export function fillFigures(pattern: string, years: readonly string[]): string[] {
  const [, before = '', signs = '', after = ''] = /^([^#]*)(#+)(.*)$/.exec(pattern) ?? [];
  if (signs === '') return [pattern];
  const figures = signs.length === 4 ? years : days.filter((day) => day.length === signs.length);
  return figures.map((figure) => `${before}${figure}${after}`);
}

const days = Array.from({ length: 31 }, (_, at) => String(at + 1)).flatMap((day) =>
  day.length === 1 ? [day, `0${day}`] : [day],
);
