/** Draws how far a long run has got on standard error, where a person watches it. */
export function showProgress(done: number, all: number, file: string): void {
  if (!process.stderr.isTTY || all < 4) return;
  const width = 24;
  const filled = Math.round((done / all) * width);
  const name = file.split('/').at(-1) ?? '';
  const bar = `[${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${done} of ${all} ${name.slice(0, 40)}`;
  process.stderr.write(done === all ? `\r${' '.repeat(100)}\r` : `\r${bar.padEnd(80)}`);
}
