import { joinSpaces } from '../../words/join-spaces.ts';
import type { PlannedAction } from './plan.ts';

const date = String.raw`(?:\d{1,2}[/.-]\d{1,2}[/.-](?:20)?\d\d|20\d\d-\d\d-\d\d|(?:\d{1,2}(?:st|nd|rd|th)?[ -])?[A-Z][a-z]{2,8}\.?,?[ -](?:20)?\d\d)`;
const dated = new RegExp(String.raw`[\s,:;(–—-]+(?:(?:on|in|since)\s+)?${date}\)?$`);
const colour = /^(?:b?rag|red|amber|green|blue|yellow|purple|grey|black|white|[bragn])$/i;

/** Whether a text is nothing but the name of a colour. */
export const isColour = (text: string): boolean => colour.test(text.trim());

/** How far an action has got: the state that its cells print in whole words, or the words that say nothing certain. */
export function readState(cells: readonly string[]): {
  readonly state?: PlannedAction['state'];
  readonly unclear?: string;
} {
  const printed = cells.map(joinSpaces).filter((text) => text !== '');
  const read = new Set(printed.map(stateOf).filter((state) => state !== undefined));
  const [state] = read;
  if (read.size === 1) return { state };
  // A colour alone says nothing certain: green may be done or on track.
  const words = printed.filter((text) => !colour.test(text));
  const unclear = (words.length > 0 ? words : printed).join(' / ');
  return unclear === '' ? {} : { unclear };
}

/** The state a cell names when it holds nothing else, but for the date. “Complete in 2 of 5 teams” is not complete. */
function stateOf(text: string): PlannedAction['state'] {
  const words = text.replace(/[.!]$/, '').replace(dated, '').trim();
  if (/^not (yet )?(started|commenced|begun)$/i.test(words)) return 'not-started';
  if (/^((action|now|fully|100 ?%) )?(completed?|done|closed|achieved|implemented)( \(?100 ?%\)?)?$/i.test(words))
    return 'done';
  if (
    /^((action|now) )?(withdrawn|cancelled|discontinued|superseded|no longer (required|needed|applicable))$/i.test(
      words,
    )
  )
    return 'withdrawn';
  // Whatever it is a part of, some of it is done and some is not; 100% of what was begun need not be all of the action.
  if (/^[1-9]\d? ?%( (completed?|done|achieved|implemented))?$/i.test(words)) return 'in-progress';
  return /^((currently )?in progress|on-?going|on going|under ?way|started|on track|partially( (completed?|achieved|implemented|met))?|commenced)$/i.test(
    words,
  )
    ? 'in-progress'
    : undefined;
}
