import { diff } from 'node:util';

/** Lines around a change that help to find it. */
const around = 2;

/** What changes from one text to another, however their lines end: lines that go with a minus, lines that come with a plus, and a little around them. */
export function formatDiff(before: string, after: string): string {
  const entries = diff(after.split(/\r?\n/), before.split(/\r?\n/));
  const shown = new Set<number>();
  entries.forEach(([change], index) => {
    if (change === 0) return;
    for (let near = index - around; near <= index + around; near += 1) shown.add(near);
  });
  const lines: string[] = [];
  let last = -1;
  entries.forEach(([change, line], index) => {
    if (!shown.has(index)) return;
    if (last >= 0 && index > last + 1) lines.push('  …');
    lines.push(`${change === 0 ? ' ' : change === 1 ? '+' : '-'} ${line}`);
    last = index;
  });
  return lines.join('\n');
}
