import type { Sign } from './surroundings.ts';

/** “Contact officer: Jane Doe”, “presented by Jane Doe”, “Apologies were received from Jane Doe” and “Dear Jane,”. */
export const hasLabel: Sign = ({ words, isPartOfMore }, { before, after, above }) => {
  if (words.length === 1) return /^\s*Dear $/.test(before) && /^(?:,|\s*$)/.test(after);
  return !isPartOfMore && (label.test(before.trim() === '' ? above : before) || doneBy.test(before));
};

const people =
  'contacts?|officers?|authors?|owners?|sponsors?|directors?|chair(?:man|person)?|clerk|minute taker|minutes|signed|signature|inspect(?:ors?|ion team)|reviewers?|witness(?:es)?|present|members?|apologies(?: for absence| received)?|attendance|attendees|substitutes?|name|facilitators?|presenters?|secretary|leads?|manager|from|to|by|report (?:of|from)';
const label = new RegExp(
  String.raw`(?:\b(?:${people})\s{0,9}(?::|[–—-])|\breport of|\b(?:yours (?:sincerely|faithfully)|(?:kind|best|warm)(?:est)? (?:regards|wishes)),?)\s*$`,
  'i',
);
const done =
  'opened|chaired|led|written|delivered|presented|signed|introduced|submitted|investigated|proposed|seconded|moved|prepared|completed|approved|agreed|given|facilitated|attended|represented|accompanied|supported';
const doneBy = new RegExp(
  String.raw`\b(?:(?:${done})(?: off)?(?: \w+)? by|(?:apologies|report|letter|presentation|update|email)\b[^.:\n]{0,60}? from|welcomed|thanked)\s+$`,
  'i',
);
