import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { convertAhead } from './convert-ahead.ts';
import { pdfForTests } from './pdf/pdf-for-tests.ts';

test('files come back in their order whichever core read them, the bad ones among them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  const names = ['one', 'two', 'three', 'four', 'five', 'six'];
  for (const name of names)
    writeFileSync(join(folder, `${name}.pdf`), await pdfForTests([{ heading: name }, { text: name }]));
  writeFileSync(join(folder, 'three.pdf'), '');
  const converter = convertAhead(
    names.map((name) => join(folder, `${name}.pdf`)),
    { register: [] },
  );
  const ids: unknown[] = [];
  for (const index of names.keys()) {
    const converted = await converter.convert(index);
    ids.push('fault' in converted ? converted.fault.code : converted.result.drafts[0]?.id);
  }
  await converter.close();
  rmSync(folder, { recursive: true });
  expect(ids).toEqual(['draft-one', 'draft-two', 'file-empty', 'draft-four', 'draft-five', 'draft-six']);
});
