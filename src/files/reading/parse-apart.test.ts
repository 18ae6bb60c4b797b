import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { beforeEach, expect, test, vi } from 'vitest';
import type { ToParse } from './parse-ahead.ts';
import { parseApart, startParser } from './parse-apart.ts';
import { parseOrder, type ParsedFile } from './parse-order.ts';

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
    const text = `---\ntitle: Report ${number}\nowners: [AB]\nreviewed: 2026-01-01\ntype: report\nstatus: held\n---\n\n## Part\n\nText ${number} “of” it: the child KJ, aged 7.\n`;
    const file = `content/documents/report-${number}.md`;
    return { source: { file, bytes: Buffer.from(text), key: String(number) }, kind: 'document', key: file };
  });

test.each([119, 300])('%i files are parsed as they are by themselves', async (count) => {
  const files = makeFiles(count);
  const taken = new Map<string, ParsedFile>();
  await parseApart(files, { html: true, known: ['IRO'] }, (order, parsed) => {
    order.forEach(({ key }, place) => taken.set(key, parsed[place] as ParsedFile));
  });
  expect(children.length).toBe(count < 120 ? 0 : 1);
  const expected = parseOrder({ files, html: true, known: ['IRO'] });
  for (const [place, { key }] of files.entries()) {
    const [kept, wanted] = [taken.get(key)?.kept, expected[place]?.kept];
    expect(Buffer.from(kept?.item ?? []).equals(wanted?.item ?? Buffer.of(0)), key).toBe(true);
    expect(Buffer.from(kept?.html ?? []).toString()).toBe(Buffer.from(wanted?.html ?? []).toString());
    expect(taken.get(key)?.disclosures).toEqual(expected[place]?.disclosures);
    expect(taken.get(key)?.disclosures[1]).toMatchObject([
      { kind: 'initials-with-age', item: `documents/report-${place}` },
    ]);
  }
});

test('a process that ends before its work is told of with the files it was at', async () => {
  const run = parseApart(makeFiles(400), { html: false, known: [] }, () => children[0]?.kill('SIGKILL'));
  await expect(run).rejects.toThrow(/^Reading stopped at one of these files: content\/documents\/report-\d+\.md; /);
});

test('a process that was started before and has ended is not asked', async () => {
  startParser('never-parsed-before', 120);
  children[0]?.kill('SIGKILL');
  if (children[0] !== undefined) await once(children[0], 'exit');
  let done = 0;
  await parseApart(makeFiles(120), { html: false, known: [] }, (order) => (done += order.length));
  expect([children.length, done]).toEqual([2, 120]);
});
