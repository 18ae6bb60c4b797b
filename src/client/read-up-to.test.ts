import { expect, test } from 'vitest';
import { readUpTo } from './read-up-to.ts';

test('a stream is read to its end, and one without an end only as far as an index can be', async () => {
  const whole = new Blob(['one ', 'two']).stream();
  expect(Buffer.from(await readUpTo(whole)).toString()).toBe('one two');
  let [given, ended] = [0, false];
  const endless = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: (controller) => {
      given += 1;
      controller.enqueue(new Uint8Array(1024 * 1024));
    },
    cancel: () => {
      ended = true;
    },
  });
  await expect(readUpTo(endless)).rejects.toThrow('larger than one can be');
  expect(ended).toBe(true);
  expect(given).toBeLessThan(80);
});
