const barWidth = 24;
const lineEvery = 5000;

/**
 * Tells how far a long step is, on standard error: on a terminal a bar with count, share and time left, drawn over
 * itself; elsewhere, as in CI, a plain line every five seconds. A step that is done at once says nothing.
 */
export function reportProgress(step: string): (done: number, all: number) => void {
  const start = Date.now();
  let told = start;
  return (done, all) => {
    const now = Date.now();
    const every = process.stderr.isTTY ? 100 : lineEvery;
    const drawn = told !== start;
    if (done < all ? now - told < every : !drawn) return;
    told = now;
    const text = formatProgress(step, done, all, now - start);
    if (!process.stderr.isTTY) process.stderr.write(`${text}\n`);
    else process.stderr.write(done === all ? `\r${' '.repeat(90)}\r` : `\r${text.padEnd(90)}`);
  };
}

/** How far a step is, in one line: a bar, the count, the share and how long the rest will take at this pace. */
export function formatProgress(step: string, done: number, all: number, milliseconds: number): string {
  const share = all === 0 ? 1 : done / all;
  const filled = Math.round(share * barWidth);
  const left = share > 0 && share < 1 ? `, about ${Math.ceil((milliseconds * (1 / share - 1)) / 1000)} s left` : '';
  const bar = `[${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}]`;
  const count = `${done.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')}`;
  return `${step} ${bar} ${count} (${Math.floor(share * 100)} %)${left}`;
}
