import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extractInThread } from '../../files/attachments/extract-in-thread.ts';
import { hostileAttachments } from './hostile-attachments.ts';

const file = join(import.meta.dirname, 'hostile-attachments.txt');
const cases = await hostileAttachments();
const kept = new Map(
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n\n')
    .map((entry) => entry.split('\n  ') as [string, string]),
);
const answered = new Map<string, string>();

/** Less than a report may take, so that what takes for ever does not take the tests as long. */
const seconds = 3;

/** What is told of a file: why it cannot be read, or its first words and what else it carries. */
async function answer(name: string, bytes: Uint8Array): Promise<string> {
  const text = await extractInThread(name, bytes, seconds);
  // A quick machine comes to the end of the memory first, and a slow one to that of the time.
  if ('fault' in text) return text.fault.replace(/takes (longer|more memory) than/, 'takes longer or more memory than');
  const words = text.pages.map(({ text: own }) => own).join(' ');
  const carries = text.carries === undefined ? '' : `, and carries ${text.carries.join(', ')}`;
  return `${words.length} signs, “${words.slice(0, 20).replace(/\s+/g, ' ')}”${carries}`;
}

describe('a hostile file among the attachments', () => {
  test.each(cases)(
    '%s',
    async (wrong, name, bytes) => {
      const told = await answer(name, bytes);
      answered.set(wrong, told);
      if (process.env['WRITE_HOSTILE_REPORT'] !== '1') expect(told).toBe(kept.get(wrong));
    },
    120_000,
  );

  test('each is kept with its answer', () => {
    if (process.env['WRITE_HOSTILE_REPORT'] === '1')
      writeFileSync(file, [...answered].map(([wrong, told]) => `${wrong}\n  ${told}\n`).join('\n'));
    expect(answered.size).toBe(cases.length);
  });
});
