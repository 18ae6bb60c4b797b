import { beginsSmall, ended, hasRoom, numbered, ownColumns, type Break, type Cut } from './page-break.ts';
import { textAt } from './page-rows.ts';
import type { PlanPart } from './plan-heading.ts';
import { readState } from './read-state.ts';
import { readWholeDay } from './read-whole-day.ts';
import { tellTitle } from './tell-title.ts';

const factParts: readonly PlanPart[] = ['owner', 'due', 'state'];
const year = /\b20\d\d\b|\b\d{1,2}\/\d\d\b/;
/** Where a time goes on in the next line, like “May 2019 to”, and where it went on from the one before. */
const [goesOn, wentOn] = [/(?:\b(?:from|between|to|and|or|until)|[–-])$/i, /^(?:(?:to|and|or|until)\b|[–-])/];

/** Whether the row at the foot of a page goes on overleaf, or another begins. */
export function tellRow(broken: Break): Cut {
  const own = ownColumns(broken);
  if (!broken.opens) return tellByWords(broken);
  const open = own.filter((column) => broken.above.cells[column]?.cell.open === true).length;
  if (open < own.length) return open === 0 ? 'new' : 'unclear';
  // A table may have no rule at the foot of any page; then its words tell that nothing is cut.
  return tellByWords(broken) === 'new' || tellTitle(broken) === 'unclear' ? 'unclear' : 'cut';
}

/** Whether the facts of two rows are two actions’ for certain, or the words of one go on in the other. */
function tellByWords(broken: Break): Cut {
  const { above, below, columns, look } = broken;
  const own = ownColumns(broken);
  const both = (column: number) => [textAt(above, column), textAt(below, column)] as const;
  const at = (part: PlanPart) => columns.get(part) ?? [];
  const facts = factParts.flatMap(at);
  const title = textAt(below, at('recommendation')[0]);
  if (title !== '' && tellTitle(broken) === 'new') return 'new';
  const isWhole = (column: number) => {
    const [printed, next] = both(column);
    if (printed === '' || next === '') return false;
    if (at('due').includes(column) && (goesOn.test(printed) || wentOn.test(next))) return false;
    if (at('due').includes(column))
      return [printed, next].every((text) => readWholeDay(text) !== undefined || year.test(text));
    if (at('state').includes(column)) return [printed, next].every((text) => readState([text]).state !== undefined);
    return at('owner').includes(column) && printed === next;
  };
  const [action] = at('actions');
  const [printed, next] = action === undefined ? ['', ''] : both(action);
  if (next !== '' && facts.some(isWhole)) return 'new';
  const isNumbers = (column: number) => both(column).every((text) => numbered.test(text) && text.length < 8);
  if (next !== '' && own.some((column) => isNumbers(column) && !facts.includes(column))) return 'new';
  const factsBelow = facts.filter((column) => textAt(below, column) !== '');
  if (beginsSmall.test(next) && printed !== '' && !ended.test(printed) && factsBelow.length === 0) return 'cut';
  if (next === '' && factsBelow.length === 0) return title === '' ? 'cut' : 'unclear';
  const [left, right] = [above.cells[action ?? -1], below.cells[action ?? -1]];
  const bothSay = facts.some((column) => both(column).every((text) => text !== ''));
  if (bothSay && left !== undefined && right !== undefined && next !== '' && hasRoom(left, right, look)) return 'new';
  return 'unclear';
}
