import type { AcceptanceEntry } from '../../evidence/finding-gaps/match-acceptances.ts';
import type { ExistingItem, ImportWarning } from '../importer.ts';
import type { Answer, Answered } from './answer.ts';
import { isAccepted } from './is-accepted.ts';
import { dateOf } from './register-values.ts';

/** The initials that a cell names. */
export const namedOwners = (cell: string | undefined): readonly string[] =>
  cell?.split(/[\s,;/]+/).filter((initials) => initials !== '') ?? [];

const quoteAny = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(' or ');

/** What any item takes: owner, day of review, acceptance. Whatever else was written is left for a person. */
export function answerAny(item: ExistingItem, answer: Answer, used: readonly string[]): Answered {
  const { given, row, kind, isOwner } = answer;
  const values: Record<string, unknown> = {};
  const warnings: ImportWarning[] = [];
  const left = new Map([...given].filter(([name]) => !used.includes(name)));
  const named = namedOwners(left.get('owner'));
  const strangers = named.filter((initials) => !isOwner(initials));
  if (left.has('owner') && strangers.length === 0) {
    values['owners'] = named;
    left.delete('owner');
  }
  const reviewed = dateOf(left.get('reviewed'));
  if (reviewed?.length === 10) {
    const last = item.data['reviewed'] as string | undefined;
    // The sheet may have been filled in before somebody reviewed the item again.
    if (last === undefined || reviewed >= last) values['reviewed'] = reviewed;
    else {
      const message = `Row ${row}, ${answer.item}: the review of ${reviewed} was not entered, because the file has a later one, of ${last}.`;
      warnings.push({ code: 'review-older', message });
    }
    left.delete('reviewed');
  }
  const [by, reason, until] = [left.get('accepted-by'), left.get('reason'), dateOf(left.get('until'))];
  if (by !== undefined && reason !== undefined && until?.length === 10 && answer.hasPlaces) {
    const accepted = (item.data['accepted-gaps'] as readonly AcceptanceEntry[] | undefined) ?? [];
    const { at, of } = answer;
    const entry = { kind, ...(at === undefined ? {} : { at }), ...(of === undefined ? {} : { of }), by, reason, until };
    if (!isOwner(by)) strangers.push(by);
    else {
      if (!isAccepted(entry, accepted, answer.position)) values['accepted-gaps'] = [...accepted, entry];
      for (const name of ['accepted-by', 'reason', 'until']) left.delete(name);
    }
  }
  if (left.size > 0) {
    const words = [...left].map(([name, value]) => `${name} “${value}”`).join(', ');
    const needs = [
      ...(left.has('accepted-by')
        ? ['To accept a gap, fill in accepted by, reason and until, a day like 2027-01-31, and keep the column at.']
        : []),
      ...(left.has('document') && item.kind === 'action-plan'
        ? ['A document shows an action that is done, and has to be registered first.']
        : []),
      ...(left.has('reviewed') ? ['Write the day of the review like 2027-01-31.'] : []),
    ];
    warnings.push({
      code: 'answer-for-a-person',
      unentered: true,
      message:
        strangers.length === 0
          ? `Row ${row}, ${answer.item}: this answer was not entered, because no field takes it as it is: ${[`${words}.`, ...needs].join(' ')}`
          : `Row ${row}, ${answer.item}: this answer was not entered, because owners.yaml has nobody with the initials ${quoteAny(strangers)}: ${words}. Add the owner there and import the sheet again, or correct the sheet.`,
    });
  }
  return { values, drafts: [], warnings };
}
