import { expect, test, vi } from 'vitest';
import { pdfForTests } from './pdf-for-tests.ts';
import { readPdf } from './read-pdf.ts';

vi.mock('node:path', async (load) => (await load<typeof import('node:path')>()).win32);

test('a PDF is read where the parts of a path are joined as on Windows', async () => {
  const read = await readPdf(await pdfForTests([{ text: 'Children receive help when they need it.' }]));
  expect('value' in read && read.value[0]?.lines.map(({ text }) => text)).toEqual([
    'Children receive help when they need it.',
  ]);
});
