import { describe, expect, test } from 'vitest';
import { gapContent } from '../../tests/gap-content.ts';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';
import { collectGaps } from '../finding-gaps/collect-gaps.ts';
import { compareGaps } from '../finding-gaps/compare-gaps.ts';
import { findMoves } from './find-moves.ts';
import { followMoves } from './follow-moves.ts';
import { newDisclosures } from '../finding-disclosures/new-disclosures.ts';
import type { Disclosure } from '../types.ts';

const day = '2026-03-01';

/** The gaps before and after a file gets another name, says which it had, and what cites it is corrected. */
function afterRenaming(folder: string, old: string, now: string) {
  const text = gapContent[`${folder}/${old}.md`] ?? fixtureText(`${folder}/${old}.md`);
  const citing = Object.entries(gapContent).map(([file, words]) => [
    file,
    words.replaceAll(new RegExp(`(id: |- |/)${old}(?=\\n|\\.md)`, 'g'), `$1${now}`),
  ]);
  const { index } = makeEvidence({
    ...(Object.fromEntries(citing) as typeof gapContent),
    [`${folder}/${now}.md`]: text.replace('\n', `\naliases: [${folder}/${old}]\n`),
    [`${folder}/${old}.md`]: undefined,
  });
  const had = { gaps: collectGaps(makeEvidence(gapContent).index), disclosures: [] };
  const { gaps } = followMoves(had, findMoves(index.items));
  const { opened, closed, still } = compareGaps({ gaps, day }, { gaps: collectGaps(index), day });
  return [opened, closed, still].map((some) => some.map(({ id }) => id));
}

describe('a file that got another name and says which it had', () => {
  test('opens and closes no gap of its own', () => {
    const [opened, closed, still] = afterRenaming('annex-m', '04-neglect', '04-neglect-of-children');
    expect([opened, closed]).toEqual([[], []]);
    expect(still).toContain('detail-empty:annex-m/04-neglect-of-children');
  });

  test('nor one of an item that cites it', () => {
    const [opened, closed, still] = afterRenaming('documents', 'guide', 'guidance-for-all');
    expect([opened, closed]).toEqual([[], []]);
    expect(still).toContain('document-doubtful:annex-m/01-thresholds:guidance-for-all');
  });

  test('brings no new warning', () => {
    const warning: Disclosure = {
      kind: 'small-count',
      file: 'content/documents/old.md',
      item: 'documents/old',
      found: 'two boys',
      message: 'Two.',
    };
    const inFile = { ...warning, file: 'content/attachments/paper.pdf' };
    const now = { ...warning, file: 'content/documents/new.md', item: 'documents/new' };
    const had = followMoves(
      { gaps: [], disclosures: [warning, inFile] },
      new Map([['documents/old', 'documents/new']]),
    );
    expect(newDisclosures(had.disclosures, [now, { ...inFile, item: 'documents/new' }])).toEqual([]);
  });
});

test('of gaps that are alike the second stays the second', () => {
  const [gap] = collectGaps(makeEvidence(gapContent).index);
  const second = { ...gap, id: 'note-open:annex-m/04:ask-legal~2', item: 'annex-m/04' } as NonNullable<typeof gap>;
  const { gaps } = followMoves({ gaps: [second], disclosures: [] }, new Map([['annex-m/04', 'annex-m/05']]));
  expect(gaps.map(({ id, item }) => [id, item])).toEqual([['note-open:annex-m/05:ask-legal~2', 'annex-m/05']]);
});
