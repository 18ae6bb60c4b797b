import { expect, test, vi } from 'vitest';
import { queueRuns } from './queue-runs.ts';

test('runs never overlap, and the last sees what came during the one before', async () => {
  const seen: string[] = [];
  let state = 'first';
  let finish = () => {};
  const ask = queueRuns(
    async () => {
      const read = state;
      await new Promise<void>((done) => (finish = done));
      seen.push(read);
    },
    () => {},
  );
  ask();
  state = 'second';
  ask();
  state = 'third';
  ask();
  finish();
  await vi.waitFor(() => expect(seen).toEqual(['first']));
  finish();
  await vi.waitFor(() => expect(seen).toEqual(['first', 'third']));
});

test('a run that fails is told, and the next one runs', async () => {
  const run = vi.fn(async () => {}).mockRejectedValueOnce(new Error('no such audience'));
  const failed = vi.fn();
  const ask = queueRuns(run, failed);
  ask();
  await vi.waitFor(() => expect(failed).toHaveBeenCalledWith(new Error('no such audience')));
  ask();
  await vi.waitFor(() => expect(run).toHaveBeenCalledTimes(2));
  expect(failed).toHaveBeenCalledTimes(1);
});
