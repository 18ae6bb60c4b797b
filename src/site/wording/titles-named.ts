import { countNamed, listSome } from '../../words/list-some.ts';

/** For each title whether a gap’s message names it in full: in the row at its end, which counts those beyond the first few, or in quotation marks. */
export function titlesNamed(titles: readonly string[], message: string): boolean[] {
  if (message.endsWith(` ${listSome(titles)}.`)) {
    const named = countNamed(titles.length);
    return titles.map((_, position) => position < named);
  }
  return titles.map((title) => message.includes(`“${title}”`));
}
