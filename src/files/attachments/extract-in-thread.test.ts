import type { Worker, WorkerOptions } from 'node:worker_threads';
import { beforeEach, expect, test, vi } from 'vitest';
import { extractInThread } from './extract-in-thread.ts';

const threads: Worker[] = [];
/** What a thread does instead of reading, for each that is started. */
const programs: string[] = [];
vi.mock('node:worker_threads', async (original) => {
  const real = await original<typeof import('node:worker_threads')>();
  const start = function (file: URL, options: WorkerOptions) {
    const program = programs.shift();
    const thread = new real.Worker(program ?? file, { ...options, eval: program !== undefined });
    threads.push(thread);
    return thread;
  };
  return { ...real, Worker: start };
});
beforeEach(async () => {
  programs.length = 0;
  await Promise.all(threads.splice(0).map((thread) => thread.terminate()));
});

const hear = (act: string) =>
  `const { parentPort } = require('node:worker_threads'); parentPort.on('message', () => { ${act} });`;
const text = Buffer.from('What the file says.');
const read = { pages: [{ text: 'What the file says.' }] };
const fault = (words: RegExp) => ({ fault: expect.stringMatching(words) as unknown });
const ended = fault(/^Reading the file ended without an answer\. Open it in the program/);

test('a thread that ends at a file without a word is a fault of that file, and the next is read', async () => {
  programs.push(hear('process.exit(0);'));
  expect(await extractInThread('one.txt', text)).toEqual(ended);
  expect(await extractInThread('two.txt', text)).toMatchObject(read);
});

test('so is one that somebody else ends', async () => {
  programs.push(hear(''));
  const reading = extractInThread('one.txt', text);
  await threads[0]?.terminate();
  expect(await reading).toEqual(ended);
});

test('what a thread says before it ends is heard, and it is not asked again', async () => {
  programs.push(hear(`parentPort.postMessage('page'); parentPort.postMessage({ pages: [] }); process.exit(0);`));
  expect(await extractInThread('one.txt', text)).toEqual({ pages: [] });
  // It ends with this.
  await threads[0]?.terminate();
  expect(await extractInThread('two.txt', text)).toMatchObject(read);
  expect(threads.length).toBe(2);
});

test('a thread that fails says why, and one that works too long is given up', async () => {
  programs.push(hear(`throw new Error('no');`), hear('for (;;);'));
  expect(await extractInThread('one.txt', text)).toEqual(fault(/failed \(no\)/));
  expect(await extractInThread('two.txt', text, 0.2)).toEqual(fault(/takes longer than/));
});

test('of two files that are read at once one thread is kept', async () => {
  const both = await Promise.all(['one.txt', 'two.txt'].map((name) => extractInThread(name, text)));
  expect(both).toMatchObject([read, read]);
  expect(threads.map(({ threadId }) => threadId === -1).toSorted()).toEqual([false, true]);
});
