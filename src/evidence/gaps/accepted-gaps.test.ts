import { describe, expect, test } from 'vitest';
import type { Edit } from '../../tests/edit-files.ts';
import { gapsAfter } from '../../tests/gap-content.ts';

const two = 'annex-m/02-missing.md';

describe('an accepted gap', () => {
  const accept = (fields: string): Edit[] => [
    [
      two,
      'documents: []',
      `documents: []\naccepted-gaps:\n  - { kind: documents-none, by: CD, reason: The archive moves., until: 2026-03-31${fields} }`,
    ],
  ];
  const accepted = (edits: readonly Edit[], today?: string) =>
    gapsAfter(edits, today).find(({ id }) => id === 'documents-none:annex-m/02-missing')?.accepted;

  test('stays in the list with who accepts it, why and until when', () => {
    expect(accepted(accept(''))).toEqual({ by: 'CD', reason: 'The archive moves.', until: '2026-03-31' });
    expect(accepted(accept(''), '2026-03-31')).toBeDefined();
  });

  test('is back on the day after', () => {
    expect(accepted(accept(''), '2026-04-01')).toBeUndefined();
    expect(gapsAfter(accept(''), '2026-04-01').map(({ id }) => id)).toContain('documents-none:annex-m/02-missing');
  });

  test('that is accepted twice counts until the later day, whichever stands first', () => {
    const twice = (first: string, second: string): Edit[] => {
      const [[file, from, to]] = accept('') as [Edit];
      const entry = to.split('\n').at(-1) ?? '';
      const entries = [first, second].map((until) => entry.replace('2026-03-31', until)).join('\n');
      return [[file, from, to.replace(entry, entries)]];
    };
    expect(accepted(twice('2026-02-01', '2026-03-31'))?.until).toBe('2026-03-31');
    expect(accepted(twice('2026-03-31', '2026-02-01'))?.until).toBe('2026-03-31');
  });

  test('of another kind in the same item stays open', () => {
    const own = gapsAfter(accept('')).filter(({ item }) => item === 'annex-m/02-missing');
    expect(own.length).toBeGreaterThan(2);
    expect(own.filter((gap) => gap.accepted !== undefined).map(({ kind }) => kind)).toEqual(['documents-none']);
  });

  test('elsewhere on the page is another gap', () => {
    expect(accepted(accept(', at: document-1'))).toBeUndefined();
    expect(accepted(accept(', at: supporting-documents'))).toBeDefined();
  });
});

describe('an acceptance that says what it is of', () => {
  const one = 'annex-m/01-thresholds.md';
  const [guide, lost] = ['  - id: guide\n    doubt: Is it right?\n', '  - id: lost\n    doubt: Is it in force?\n'];
  const [asked, other] = ['- [ ] Which team reports?\n', '- [ ] Who decides?\n'];
  const [transport, homes] = ['Transport (details to be added).', 'Homes (details to be added).'];
  const quoted = (figure: number) => `Visits: [${figure}% of them](../measures/visits.md).`;
  const older = 'The [older policy](../documents/older.md) says so.';
  const [later, paper] = ['The [hashed](../documents/hashed.md) says so.', 'See [the guide](../documents/guide.md).'];
  const replaced: Edit = ['documents/policy.md', 'status: held', 'status: held\nsupersedes: hashed'];

  const section = (documents: string, paragraphs: readonly string[], notes: string, acceptance: string): Edit => [
    one,
    '',
    `---
title: Thresholds
number: "1"
framework: annex-n
owners: [AB]
reviewed: 2026-02-01
${documents === '' ? 'documents: []' : `documents:\n${documents.trimEnd()}`}
accepted-gaps:
  - { ${acceptance}, by: CD, reason: It is known., until: 2026-03-31 }
---

## Summary statement

It is so.

## Detail

${['It is.', ...paragraphs, 'It was.'].map((words, place) => `${place + 1}. ${words}`).join('\n')}

## Performance and activity data

## Open notes

${notes}`,
  ];
  /** What the gaps of a kind in the section are of, those that are accepted and those that are not. */
  function split(kind: string, edit: Edit): { accepted: string[]; open: string[] } {
    const found = gapsAfter([replaced, edit]).filter((gap) => gap.kind === kind && gap.file === `content/${one}`);
    const words = (gaps: typeof found) => gaps.map(({ of = [] }) => of.join(', '));
    return {
      accepted: words(found.filter(({ accepted }) => accepted !== undefined)),
      open: words(found.filter(({ accepted }) => accepted === undefined)),
    };
  }

  type Place = (entries: readonly string[], acceptance: string) => Edit;
  const inDocuments: Place = (entries, acceptance) => section(entries.join(''), [], '', acceptance);
  const inDetail: Place = (entries, acceptance) => section('', entries, '', acceptance);
  const inNotes: Place = (entries, acceptance) => section('', [], entries.join(''), acceptance);
  test.each<[kind: string, place: string, where: Place, own: [string, string], others: [string, string]]>([
    ['document-doubtful', 'document-1', inDocuments, [guide, 'guide'], [lost, 'lost']],
    [
      'doubt-written',
      'document-1',
      inDocuments,
      ['  - id: guide\n    note: Its date is to be added.\n', 'Its date is to be added.'],
      ['  - id: lost\n    note: Its author is to be confirmed.\n', 'Its author is to be confirmed.'],
    ],
    ['note-open', 'open-notes', inNotes, [asked, 'Which team reports?'], [other, 'Who decides?']],
    ['doubt-written', 'detail-2', inDetail, [transport, transport], [homes, homes]],
    ['figure-differs', 'detail-2', inDetail, [quoted(75), 'visits 75%'], [quoted(65), 'visits 65%']],
    ['document-superseded', 'detail-2', inDetail, [older, 'older'], [later, 'hashed']],
  ])(
    'accepts %s at %s alone, whatever comes before it, goes or changes places with it',
    (kind, at, where, own, others) => {
      const [[entry, name], [more, another]] = [own, others];
      const named = `kind: ${kind}, at: ${at}, of: ["${name}"]`;
      expect(split(kind, where([entry], named))).toEqual({ accepted: [name], open: [] });
      expect(split(kind, where([more, entry], named))).toEqual({ accepted: [name], open: [another] });
      expect(split(kind, where([entry, more], named))).toEqual({ accepted: [name], open: [another] });
      expect(split(kind, where([more], named))).toEqual({ accepted: [], open: [another] });
    },
  );

  test.each(['action-overdue', 'action-unevidenced'])(
    'accepts %s of its action alone when the actions are numbered anew',
    (kind) => {
      const plan = 'action-plans/2025-northtown.md';
      const [first, second] = ['Count the visits.', 'Write to schools.'];
      const fields = kind === 'action-overdue' ? 'due: 2026-01-31' : 'state: done';
      const accepted = (...texts: string[]) => {
        const actions = texts
          .map((text, place) => `      - { id: "${place + 1}", text: ${text}, ${fields} }\n`)
          .join('');
        const edits: Edit[] = [
          [
            plan,
            '      - id: "1"\n        text: Count the visits.\n        owners: [AB]\n        due: 2026-01-31\n      - id: "2"\n        text: Tell staff.\n        owners: [CD]\n        state: done\n',
            actions,
          ],
          [
            plan,
            'authority: Northtown\n',
            `authority: Northtown\naccepted-gaps:\n  - { kind: ${kind}, at: action-1-1, of: [${first}], by: CD, reason: It is known., until: 2026-03-31 }\n`,
          ],
        ];
        return gapsAfter(edits).flatMap((gap) =>
          gap.kind === kind && gap.accepted !== undefined ? [`${gap.at ?? ''} ${gap.of?.join(' ') ?? ''}`] : [],
        );
      };
      expect(accepted(first)).toEqual([`action-1-1 ${first}`]);
      expect(accepted(second, first)).toEqual([`action-1-2 ${first}`]);
      expect(accepted(second)).toEqual([]);
    },
  );

  test('is back when a document without a place is added to those that were accepted, and not when one is put right', () => {
    const listed = (...ids: string[]) =>
      section(ids.map((id) => `  - id: ${id}\n`).join(''), [paper], '', 'kind: document-location, of: [lost, later]');
    const later: Edit = ['documents/later.md', '', '---\ntitle: Later paper\ntype: report\nstatus: listed\n---\n'];
    const more: Edit = ['documents/more.md', '', '---\ntitle: More\ntype: report\nstatus: listed\n---\n'];
    const isAccepted = (...ids: string[]) =>
      gapsAfter([later, more, listed(...ids)]).find(
        (gap) => gap.kind === 'document-location' && gap.file === `content/${one}`,
      )?.accepted !== undefined;
    expect(isAccepted('lost', 'later')).toBe(true);
    expect(isAccepted('later', 'lost')).toBe(true);
    expect(isAccepted('lost')).toBe(true);
    expect(isAccepted('lost', 'later', 'more')).toBe(false);
  });
});

test('every gap whose place may pass to another, or that is of several things, says what it is of', () => {
  const said = gapsAfter([]).flatMap(({ id, of }) => (of === undefined ? [] : [[id, of]]));
  expect(Object.fromEntries(said)).toEqual({
    'line-unsupported:annex-m/01-thresholds': ['c'],
    'evidence-changed:documents/newer': ['documents/steady'],
    'document-doubtful:annex-m/01-thresholds:guide': ['guide'],
    'document-location:annex-m/04-neglect': ['lost'],
    'document-superseded:annex-m/01-thresholds:older': ['older'],
    'measure-target-none:annex-m/04-neglect': ['calls'],
    'measure-comparator-none:annex-m/04-neglect': ['calls'],
    'figure-differs:annex-m/01-thresholds:visits-75': ['visits 75%'],
    'actions-unassigned:action-plans/2025-northtown': ['4'],
    'action-overdue:action-plans/2025-northtown:1-1': ['Count the visits.'],
    'action-unevidenced:action-plans/2025-northtown:1-2': ['Tell staff.'],
    'note-open:annex-m/01-thresholds:which-team-reports-on-it': ['Which team reports on it?'],
    'doubt-written:annex-m/01-thresholds:transport-details-to-be-added': ['Transport (details to be added).'],
    'sign-off-missing:self-assessments/2025-northtown': ['Director'],
    'challenge-unanswered:self-assessments/2025-northtown': ['Contacts are high.'],
  });
});
