import { expect, test } from 'vitest';
import type { ValueEdit } from './change.ts';
import type { Draft } from './importer.ts';
import { textOfDraft } from './text-of-draft.ts';

const file = (first: string, second: string) => `---
title: Plan # ours
recommendations:
  - id: "1"
    actions:
      - {id: "1", text: Audit}
      - id: "2"
        text: >-
          Train # every
          team
        due: 2026-04-30 # agreed in March
${first}      - id: "3"
        text: Write
${second}---

Text.
`;
const path = (place: number) => ['recommendations', 0, 'actions', place];
const plan = (edits: readonly ValueEdit[], actions: readonly object[]): Draft => ({
  kind: 'action-plan',
  id: 'plan',
  data: { title: 'Plan', recommendations: [{ id: '1', actions }] },
  body: 'Text.',
  change: { how: 'answers', fields: ['recommendations'], edits },
});
const audit = { id: '1', text: 'Audit' };
const train = { id: '2', text: 'Train # every team', due: '2026-04-30' };

test('single values come to their entries, and every other byte stays', () => {
  const edits = [
    { path: path(1), key: 'evidence', value: ['audit', 'a, b'] },
    { path: path(2), key: 'state', value: 'done' },
  ];
  const actions = [audit, { ...train, evidence: ['audit', 'a, b'] }, { id: '3', text: 'Write', state: 'done' }];
  expect(textOfDraft(plan(edits, actions), file('', ''))).toBe(
    file('        evidence: [audit, "a, b"]\n', '        state: done\n'),
  );
});

test('where a value cannot be set in its place, the field is written as a whole and says the same', () => {
  const edits = [{ path: path(0), key: 'state', value: 'done' }];
  const actions = [{ ...audit, state: 'done' }, train, { id: '3', text: 'Write' }];
  const text = textOfDraft(plan(edits, actions), file('', ''));
  expect(text).toContain('title: Plan # ours');
  expect(text).toMatch(/text: Audit\n +state: done/);
});
