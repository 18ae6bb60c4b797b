import { expect, test } from 'vitest';
import { findGaps } from '../../evidence/finding-gaps/find-gaps.ts';
import { formatGapsCsv } from '../../report/format-gaps-csv.ts';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';
import { gapsSheet } from './gaps-sheet.ts';
import { csv } from './sheet-for-tests.ts';

const file = 'annex-m/01-thresholds.md';
const acceptances = `accepted-gaps:
  - kind: line-unanswered
    by: AB
    reason: |
      =Asked  for in May.

      It comes.
    until: 2027-01-31
  - kind: note-open
    by: CD
    reason: "- not ours"
    until: 2027-01-31
  - kind: document-doubtful
    at: document-1
    of: [guide]
    by: CD
    reason: It is being looked for.
    until: 2027-01-31
`;

test('the sheet of gaps as it went out changes nothing, accepted gaps among them, and no column of its own is strange to it', async () => {
  const { index } = makeEvidence({
    [file]: fixtureText(file).replace('---\n', `---\n${acceptances}`),
  });
  const gaps = findGaps(index, '2026-03-01');
  expect(gaps.filter(({ accepted }) => accepted !== undefined).length).toBeGreaterThan(2);
  const items = index.items.map(({ id, kind, data, body }) => ({
    kind,
    id: id.slice(id.indexOf('/') + 1),
    data: data,
    body: body.text,
  }));
  const { drafts, warnings } = gapsSheet.convert(await csv(formatGapsCsv(gaps, index)), {
    items,
    owners: index.owners,
  });
  expect(drafts).toEqual([]);
  expect(warnings).toEqual([]);
});
