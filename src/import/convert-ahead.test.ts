import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker, WorkerOptions } from 'node:worker_threads';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { convertAhead } from './convert-ahead.ts';
import { pdfForTests } from './pdf/pdf-for-tests.ts';

const threads: Worker[] = [];
let program: string | undefined;
vi.mock('node:worker_threads', async (original) => {
  const real = await original<typeof import('node:worker_threads')>();
  const start = function (file: URL, options: WorkerOptions) {
    const thread = new real.Worker(program ?? file, { ...options, eval: program !== undefined });
    threads.push(thread);
    return thread;
  };
  return { ...real, Worker: start };
});
beforeEach(() => {
  threads.length = 0;
  program = undefined;
});
const areEnded = () => threads.every(({ threadId }) => threadId === -1);

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

// With one core nothing is read in threads.
describe.runIf(availableParallelism() > 1)('a thread', () => {
  const files = ['one.pdf', 'two.pdf', 'three.pdf', 'four.pdf'];
  const fault = {
    fault: { code: 'import-failed', message: expect.stringContaining('ended without an answer') as unknown },
  };

  test('that ends at a file is a fault of that file, and the next ones are read by another', async () => {
    program = `require('node:worker_threads').parentPort.on('message', () => process.exit(0));`;
    const converter = convertAhead(files, { register: [] });
    for (const index of files.keys()) expect(await converter.convert(index)).toEqual(fault);
    await converter.close();
    expect(areEnded()).toBe(true);
  });

  test('that is still at work when nobody wants to know is ended, and none starts in its place', async () => {
    program = `require('node:worker_threads').parentPort.on('message', () => { for (;;); });`;
    const converter = convertAhead(files, { register: [] });
    const started = threads.length;
    const wanted = converter.convert(0);
    await converter.close();
    expect(await wanted).toEqual(fault);
    expect([threads.length, areEnded()]).toEqual([started, true]);
  });
});
