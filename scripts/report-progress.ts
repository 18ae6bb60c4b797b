const barWidth = 24;
const lineEvery = 5000;
// A line that wraps cannot be drawn over.
const lineWidth = Math.min(110, (process.stderr.columns || 111) - 1);

/**
 * Tells how far a long step is, on standard error: on a terminal a bar with count, share and time left, drawn over
 * itself; elsewhere, as in CI, a plain line every five seconds. A step that is done at once says nothing. `file` is
 * what is at hand.
 */
export function reportProgress(step: string): (done: number, all: number, file?: string) => void {
  let begun: { time: number; done: number } | undefined;
  let told = 0;
  return (done, all, file = '') => {
    const now = Date.now();
    // The step begins when it is first heard of: what it had to wait for says nothing of its pace.
    if (begun === undefined) told = now;
    begun ??= { time: now, done: done - 1 };
    const every = process.stderr.isTTY ? 100 : lineEvery;
    const drawn = told !== begun.time;
    if (done < all ? now - told < every : !drawn) return;
    told = now;
    const text = formatProgress(step, done, all, (now - begun.time) / Math.max(1, done - begun.done));
    const line = `${text} ${file.split('/').at(-1) ?? ''}`.trim().slice(0, lineWidth);
    if (!process.stderr.isTTY) process.stderr.write(`${line}\n`);
    else if (done === all) clearProgress();
    else process.stderr.write(`\r${line.padEnd(lineWidth)}`);
  };
}

/** Takes the bar away, so that something else can be printed in its place. */
export function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${' '.repeat(lineWidth)}\r`);
}

/** How far a step is, in one line: a bar, the count, the share and how long the rest will take at this pace. */
export function formatProgress(step: string, done: number, all: number, millisecondsEach: number): string {
  const share = all === 0 ? 1 : done / all;
  const filled = Math.round(share * barWidth);
  const left = done < all ? `, about ${Math.ceil((millisecondsEach * (all - done)) / 1000)} s left` : '';
  const bar = `[${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}]`;
  const count = `${done.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')}`;
  return `${step} ${bar} ${count} (${Math.floor(share * 100)} %)${left}`;
}
