import type { Sign } from './surroundings.ts';

/** “Cllr Smith”, but not “Lord Laming’s report” and “Baroness Casey Review”, which are published under these names. */
export const hasTitle: Sign = ({ title, words, isPartOfMore }, { after }) => {
  if (title === undefined) return false;
  // “Councillors Privacy Notice” is a notice, “Councillors Smith and Jones” are two.
  if (words.length === 1 && isForSeveral(title) && !goesOn.test(after)) return false;
  return !isPublishedUnder(title, after) && !(isPartOfMore && honour.test(title));
};

/** Whether a title is for all the names that follow: Cllrs Smith, Jones and Brown. */
export const isForSeveral = (title: string | undefined): boolean =>
  /^(?:Cllrs|Councillors|Messrs|Drs)\.?$/.test(title ?? '');

/** Whether a title is that of somebody a report is called after, and the report follows. */
export const isPublishedUnder = (title: string | undefined, after: string): boolean =>
  title !== undefined && honour.test(title) && published.test(after);

const goesOn = /^(?:,|;| &| and\b|\/)/;
const honour = /^(?:Sir|Dame|Lord|Lady|Baroness|Prof|Professor|Dr)\.?$/;
const published = /^[’']s? (?:\w+ )?(?:review|report|audit|inquiry)/i;
