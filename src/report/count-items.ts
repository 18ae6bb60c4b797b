const [entry, end] = ['\n  {\n', '\n ]\n}\n'].map((text) => Buffer.from(text)) as [Buffer, Buffer];

/**
 * How many items are in what `formatEvidence` has written, none where its end is missing. It goes by the spaces that lines
 * begin with: reading some ten thousand items as JSON takes half a gigabyte.
 */
export function countItems(written: Buffer): number {
  if (!written.subarray(-end.length).equals(end)) return 0;
  let count = 0;
  for (let at = written.indexOf(entry); at >= 0; at = written.indexOf(entry, at + entry.length)) count += 1;
  return count;
}
