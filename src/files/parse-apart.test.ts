import type { ChildProcess } from 'node:child_process';
import { beforeEach, expect, test, vi } from 'vitest';
import type { ToParse } from './parse-ahead.ts';
import { parseApart } from './parse-apart.ts';
import { parseOrder } from './parse-order.ts';
import type { KeptItem } from './keep-item.ts';

const children: ChildProcess[] = [];
vi.mock('node:child_process', async (original) => {
  const real = await original<typeof import('node:child_process')>();
  const fork = (...given: Parameters<typeof real.fork>) => {
    const child = real.fork(...given);
    children.push(child);
    return child;
  };
  return { ...real, fork };
});
beforeEach(() => children.splice(0));

const makeFiles = (count: number): ToParse[] =>
  Array.from({ length: count }, (_, number) => {
    const text = `---\ntitle: Report ${number}\nowners: [AB]\nreviewed: 2026-01-01\ntype: report\nstatus: held\n---\n\n## Part\n\nText ${number} “of” it.\n`;
    const file = `content/documents/report-${number}.md`;
    return { source: { file, bytes: Buffer.from(text), key: String(number) }, kind: 'document', key: file };
  });

test.each([119, 300])('%i files are parsed as they are by themselves', async (count) => {
  const files = makeFiles(count);
  const taken = new Map<string, KeptItem>();
  await parseApart(files, { html: true }, (order, items) => {
    order.forEach(({ key }, place) => taken.set(key, items[place] as KeptItem));
  });
  expect(children.length).toBe(count < 120 ? 0 : 1);
  const expected = parseOrder({ files, html: true });
  for (const [place, { key }] of files.entries()) {
    expect(Buffer.from(taken.get(key)?.item ?? []).equals(expected[place]?.item ?? Buffer.of(0)), key).toBe(true);
    expect(Buffer.from(taken.get(key)?.html ?? []).toString()).toBe(
      Buffer.from(expected[place]?.html ?? []).toString(),
    );
  }
});

test('a process that ends before its work is told of with the files it was at', async () => {
  const run = parseApart(makeFiles(400), { html: false }, () => children[0]?.kill('SIGKILL'));
  await expect(run).rejects.toThrow(/^Reading stopped at one of these files: content\/documents\/report-\d+\.md; /);
});
