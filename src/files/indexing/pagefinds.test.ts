import type { ChildProcess } from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';
import { afterAll, expect, test } from 'vitest';
import { closePagefinds, takeIndex } from './pagefinds.ts';

const started: ChildProcess[] = [];
subscribe('child_process', (message) => started.push((message as { process: ChildProcess }).process));
afterAll(closePagefinds);

test('who waits for a Pagefind that is killed hears of it, and the next one answers', async () => {
  const index = await takeIndex(0);
  // So that it does not answer before it is killed.
  started[0]?.kill('SIGSTOP');
  const waiting = index.getFiles();
  const killed = expect(waiting).rejects.toThrow('Pagefind backend closed');
  started[0]?.kill('SIGKILL');
  await killed;
  // What was asked of the first in advance fails with it.
  await takeIndex(0).catch(() => undefined);
  expect((await (await takeIndex(0)).getFiles()).errors).toEqual([]);
});

test('the end of one that was closed ends none that was started after it', async () => {
  await takeIndex(1);
  const first = started.at(-1);
  first?.kill('SIGSTOP');
  const ended = new Promise((done) => first?.once('exit', done));
  await closePagefinds();
  const index = await takeIndex(1);
  first?.kill('SIGKILL');
  await ended;
  expect((await index.getFiles()).errors).toEqual([]);
});
