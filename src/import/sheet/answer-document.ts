import type { Draft, ExistingItem, ImportWarning } from '../importer.ts';
import { dateOf, statusOf } from './register-values.ts';

/** What somebody wrote beside one gap. */
export type Answer = {
  readonly row: string;
  readonly item: string;
  readonly kind: string;
  readonly message: string;
  readonly at: string | undefined;
  /** The filled answer columns by name. */
  readonly given: ReadonlyMap<string, string>;
  /** The same in words, for a warning. */
  readonly words: string;
};

/** What an answer changes in an item’s front matter, documents it adds, and what a person must do. */
export type Answered = {
  readonly values: Readonly<Record<string, unknown>>;
  readonly drafts: readonly Draft[];
  readonly warnings: readonly ImportWarning[];
};

/** What an answer says about a document: where it is, whether we hold it, who answers for it. */
export function answerDocument(item: ExistingItem, answer: Answer): Answered {
  const { given } = answer;
  const there = item.data['location'];
  // The sheet went out when the place was unknown; one that somebody has entered since is not overwritten.
  const location = there === undefined || there === given.get('location') ? given.get('location') : undefined;
  const status = statusOf(given.get('state')) ?? (location === undefined ? undefined : 'held');
  const used = [...(location === undefined ? [] : ['location']), ...(status === undefined ? [] : ['state'])];
  const common = answerAny(item, answer, used);
  return {
    ...common,
    values: {
      ...common.values,
      ...(location === undefined ? {} : { location }),
      ...(status === undefined ? {} : { status }),
    },
  };
}

/** What any item takes: owner, day of review, acceptance. Whatever else was written is left for a person. */
export function answerAny(item: ExistingItem, answer: Answer, used: readonly string[]): Answered {
  const { given, row, kind } = answer;
  const values: Record<string, unknown> = {};
  const warnings: ImportWarning[] = [];
  const left = new Map([...given].filter(([name]) => !used.includes(name)));
  const owner = left
    .get('owner')
    ?.split(/[\s,;/]+/)
    .filter((initials) => initials !== '');
  if (owner !== undefined && owner.every((initials) => /^[A-Za-z][A-Za-z0-9-]{1,5}$/.test(initials))) {
    values['owners'] = owner;
    left.delete('owner');
  }
  const reviewed = dateOf(left.get('reviewed'));
  if (reviewed?.length === 10) {
    values['reviewed'] = reviewed;
    left.delete('reviewed');
  }
  const [by, reason, until] = [left.get('accepted-by'), left.get('reason'), dateOf(left.get('until'))];
  if (by !== undefined && reason !== undefined && until?.length === 10) {
    const accepted = (item.data['accepted-gaps'] as readonly unknown[] | undefined) ?? [];
    values['accepted-gaps'] = [
      ...accepted,
      { kind, ...(answer.at === undefined ? {} : { at: answer.at }), by, reason, until },
    ];
    for (const name of ['accepted-by', 'reason', 'until']) left.delete(name);
  }
  if (left.size > 0) {
    const words = [...left].map(([name, value]) => `${name} “${value}”`).join(', ');
    warnings.push({
      code: 'answer-for-a-person',
      message: `Row ${row}, ${answer.item}: this answer was not entered, because no field takes it as it is: ${words}.`,
    });
  }
  return { values, drafts: [], warnings };
}
