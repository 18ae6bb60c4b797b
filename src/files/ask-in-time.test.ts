import { Worker, type ResourceLimits } from 'node:worker_threads';
import { afterEach, expect, test, vi } from 'vitest';
import { askInTime } from './ask-in-time.ts';

const threads: Worker[] = [];
afterEach(() => Promise.all(threads.splice(0).map((thread) => thread.terminate())));

/** A thread that answers what it is asked, `asked`, as the program says. */
function start(program: string, resourceLimits: ResourceLimits = {}): Worker {
  const code = `const { parentPort } = require('node:worker_threads');
    const busy = (seconds) => {
      const from = process.threadCpuUsage();
      const used = ({ user, system }) => (user + system) / 1e6;
      while (used(process.threadCpuUsage(from)) < seconds) for (let times = 0; times < 1e6; times += 1);
    };
    parentPort.on('message', (asked) => { ${program} });`;
  const thread = new Worker(code, { eval: true, resourceLimits });
  thread.on('error', () => undefined);
  threads.push(thread);
  return thread;
}

const again = 'Open it in the program it was made with, save it again, and check where it comes from.';
const patience = { seconds: 5, eachPage: 0 };

test('a thread’s answer is handed on, and the thread can be asked again', async () => {
  const thread = start('parentPort.postMessage({ heard: asked })');
  expect(await askInTime(thread, 'one', patience)).toEqual({ told: { heard: 'one' } });
  expect(await askInTime(thread, 'two', patience)).toEqual({ told: { heard: 'two' } });
});

test('the thread is watched no longer than it is waited for', async () => {
  const [begin, end] = [vi.spyOn(globalThis, 'setInterval'), vi.spyOn(globalThis, 'clearInterval')];
  await askInTime(start('parentPort.postMessage(asked)'), 'read', patience);
  await askInTime(start('process.exit()'), '', patience);
  const watches = begin.mock.results.map(({ value }) => value as unknown);
  expect(watches).toHaveLength(2);
  expect(end.mock.calls.map(([watch]) => watch)).toEqual(watches);
  vi.restoreAllMocks();
});

test('what takes more processor time than it may is given up', async () => {
  expect(await askInTime(start('for (;;);'), '', { seconds: 0.2, eachPage: 1 })).toEqual({
    fault: {
      code: 'file-too-slow',
      message: `Reading the file takes longer than any report does, so it was given up. ${again}`,
    },
  });
});

test('each page that was read adds to the time', async () => {
  const page = 'parentPort.postMessage("page"); busy(0.3);';
  const two = start(`${page} ${page} parentPort.postMessage(asked);`);
  expect(await askInTime(two, 'read', { seconds: 0.2, eachPage: 9 })).toEqual({ told: 'read' });
  expect(await askInTime(start(`for (;;) { ${page} }`), '', { seconds: 0.2, eachPage: 0 })).toMatchObject({
    fault: { code: 'file-too-slow' },
  });
});

test('time that a thread took for other files does not count, nor does time it waits', async () => {
  const thread = start('if (asked === "first") busy(0.6); setTimeout(() => parentPort.postMessage(asked), 500);');
  expect(await askInTime(thread, 'first', patience)).toEqual({ told: 'first' });
  expect(await askInTime(thread, 'second', { seconds: 0.4, eachPage: 0 })).toEqual({ told: 'second' });
});

test('what takes too much memory is given up', async () => {
  const hoard = 'const kept = []; for (;;) kept.push(new Array(100000).fill(kept.length));';
  expect(await askInTime(start(hoard, { maxOldGenerationSizeMb: 20 }), '', { seconds: 60, eachPage: 0 })).toEqual({
    fault: {
      code: 'file-too-much',
      message: `Reading the file takes more memory than any report does, so it was given up. ${again}`,
    },
  });
});

test('a thread that fails, ends or has ended gives no answer, and nobody waits for it', async () => {
  const failing = start('throw new Error("no such table")');
  expect(await askInTime(failing, '', patience)).toEqual({
    fault: { code: 'file-failed', message: `Reading the file failed (no such table). ${again}` },
  });
  const ended = { fault: { code: 'file-no-answer', message: `Reading the file ended without an answer. ${again}` } };
  const ending = start('process.exit()');
  expect(await askInTime(ending, '', patience)).toEqual(ended);
  expect(await askInTime(ending, '', patience)).toEqual(ended);
});
