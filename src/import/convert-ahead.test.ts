import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker, WorkerOptions } from 'node:worker_threads';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { convertAhead } from './convert-ahead.ts';
import type { ExistingItem } from './importer.ts';
import { pdfForTests } from './pdf/pdf-for-tests.ts';
import { noContent } from './no-content-for-tests.ts';

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
    noContent,
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

test('a file that is no PDF is converted with what the content holds when it is its turn', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  const file = join(folder, 'register.csv');
  writeFileSync(file, 'Title,Owner,Location\nThreshold document,AB,Shared drive\nStrategy,AB,Shared drive\n');
  const items: ExistingItem[] = [];
  const add = (id: string, title: string) => {
    const data = { title, type: 'other', status: 'held', owners: ['AB'], location: 'Shared drive' };
    items.push({ kind: 'document', id, data, body: '' });
  };
  add('threshold-document', 'Threshold document');
  const converter = convertAhead([file, file], { ...noContent, items });
  const draftsOf = async (index: number) => {
    const converted = await converter.convert(index);
    return 'fault' in converted ? converted.fault : converted.result.drafts.map(({ id }) => id);
  };
  const first = await draftsOf(0);
  add('strategy', 'Strategy');
  const second = await draftsOf(1);
  await converter.close();
  rmSync(folder, { recursive: true });
  expect([first, second]).toEqual([['strategy'], []]);
});

test('a file that takes too long is given up, and the next is read by another thread', async () => {
  program = `require('node:worker_threads').parentPort.on('message', () => { for (;;); });`;
  const converter = convertAhead(['one.docx', 'two.docx'], noContent, undefined, { seconds: 0.2, eachPage: 0 });
  const slow = { fault: { code: 'file-too-slow', message: expect.stringMatching(/takes longer than/) as unknown } };
  expect([await converter.convert(0), await converter.convert(1)]).toEqual([slow, slow]);
  await converter.close();
  expect([threads.length, areEnded()]).toEqual([2, true]);
});

// With one core none is read ahead.
describe.runIf(availableParallelism() > 1)('a thread', () => {
  const files = ['one.pdf', 'two.pdf', 'three.pdf', 'four.pdf'];
  const fault = {
    fault: { code: 'file-no-answer', message: expect.stringContaining('ended without an answer') as unknown },
  };

  test('that ends at a file is a fault of that file, and the next ones are read by another', async () => {
    program = `require('node:worker_threads').parentPort.on('message', () => process.exit(0));`;
    const converter = convertAhead(files, noContent);
    for (const index of files.keys()) expect(await converter.convert(index)).toEqual(fault);
    await converter.close();
    expect(areEnded()).toBe(true);
  });

  test('is told whose content it is', async () => {
    program = `const { parentPort } = require('node:worker_threads'); parentPort.on('message', (told) => parentPort.postMessage(told));`;
    const converter = convertAhead(files, { ...noContent, authority: 'Northfold' });
    const told = await converter.convert(0);
    await converter.close();
    expect(told).toEqual({ file: 'one.pdf', context: { ...noContent, items: [], authority: 'Northfold' } });
  });

  test('that is still at work when nobody wants to know is ended, and none starts in its place', async () => {
    program = `require('node:worker_threads').parentPort.on('message', () => { for (;;); });`;
    const converter = convertAhead(files, noContent);
    const started = threads.length;
    const wanted = converter.convert(0);
    await converter.close();
    expect(await wanted).toEqual(fault);
    expect([threads.length, areEnded()]).toEqual([started, true]);
  });
});
