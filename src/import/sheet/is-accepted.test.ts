import { expect, test } from 'vitest';
import { gapsSheet } from './gaps-sheet.ts';
import { csv } from './sheet-for-tests.ts';
import { noContent } from '../no-content-for-tests.ts';

test('what a gap is of goes into its acceptance, once for each of several that are alike, wherever it stands by then', async () => {
  const rows = (...entries: [at: string, of: string, id: string][]) =>
    csv(
      'kind,item,message,at,of,id,accepted by,until,reason\n' +
        entries
          .map(
            ([at, of, id]) => `note-open,annex-m/05-neglect-and-abuse,M,${at},"${of}",${id},AB,2026-12-31,Not ours\n`,
          )
          .join(''),
    );
  const accept = (document: Awaited<ReturnType<typeof csv>>, accepted: readonly object[] = []) => {
    const items = [
      {
        kind: 'annex-m-section' as const,
        id: '05-neglect-and-abuse',
        body: '',
        data: { title: 'Neglect', 'accepted-gaps': accepted },
      },
    ];
    const owners = [{ initials: 'AB', role: 'Head of Service' }];
    const { drafts, warnings } = gapsSheet.convert(document, { ...noContent, items, owners });
    expect(warnings.filter(({ code }) => code !== 'changed')).toEqual([]);
    return (drafts[0]?.data['accepted-gaps'] as readonly object[] | undefined) ?? accepted;
  };
  const entry = (at: string, ...of: string[]) => ({
    kind: 'note-open',
    at,
    of,
    by: 'AB',
    reason: 'Not ours',
    until: '2026-12-31',
  });
  const several = accept(await rows(['line-a', 'a\nc', 'x']));
  expect(several).toEqual([entry('line-a', 'a', 'c')]);
  expect(accept(await rows(['line-c', 'c', 'x']), several)).toEqual(several);
  expect(accept(await rows(['line-a', 'a\nd', 'x']), several)).toEqual([...several, entry('line-a', 'a', 'd')]);
  const alike = await rows(['detail-1', 'Ask.', 'x'], ['detail-3', 'Ask.', 'x~2']);
  const both = [entry('detail-1', 'Ask.'), entry('detail-3', 'Ask.')];
  expect(accept(alike)).toEqual(both);
  expect(accept(alike, both)).toEqual(both);
  expect(accept(await rows(['detail-2', 'Ask.', 'x'], ['detail-4', 'Ask.', 'x~2']), both)).toEqual(both);
  expect(accept(alike, [{ ...entry('detail-3'), of: undefined }])).toEqual([
    { ...entry('detail-3'), of: undefined },
    entry('detail-1', 'Ask.'),
  ]);
});
