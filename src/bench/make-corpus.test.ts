import { describe, expect, test } from 'vitest';
import { kindNames } from '../../schemas/index.ts';
import type { LoadedEvidence } from '../evidence/linking/link-evidence.ts';
import { loadEvidence } from '../evidence/load-evidence.ts';
import { changeText, changedPath } from './change-file.ts';
import { makeCorpus, type CorpusFile } from './make-corpus.ts';

const size = 60;
const bytesOf = (file: CorpusFile) => ('text' in file ? new TextEncoder().encode(file.text) : file.bytes);
const isItem = ({ path }: CorpusFile) => path.endsWith('.md');

function load(made: readonly CorpusFile[]): LoadedEvidence {
  const isAttachment = ({ path }: CorpusFile) => path.startsWith('attachments/');
  return loadEvidence({
    files: made
      .filter((file) => !isAttachment(file))
      .map((file) => ({ file: `content/${file.path}`, bytes: bytesOf(file) })),
    attachments: made.filter(isAttachment).map((file) => ({ file: file.path, size: bytesOf(file).length })),
  });
}

const files = [...makeCorpus(size)];
const loaded = load(files);

describe('a made corpus', () => {
  test('has as many items as asked for, of every kind, and no problem', () => {
    expect(loaded.problems).toEqual([]);
    expect(loaded.index.items).toHaveLength(size);
    expect(new Set(loaded.index.items.map(({ kind }) => kind))).toEqual(new Set(kindNames));
  });

  test('has no problem either where it is large enough for documents that replace others', () => {
    const { index, problems } = load([...makeCorpus(700)]);
    expect(problems).toEqual([]);
    expect(index.items.some((item) => item.kind === 'document' && item.data.supersedes !== undefined)).toBe(true);
  });

  test('is the same every time, and another with another seed', () => {
    expect([...makeCorpus(size)]).toEqual(files);
    expect([...makeCorpus(size, 2)]).not.toEqual(files);
  });

  test('has files of 3 to 8 kB on average, none of a kind far from it', () => {
    const items = files.filter(isItem).map((file) => bytesOf(file).length);
    const mean = items.reduce((sum, bytes) => sum + bytes, 0) / items.length;
    expect(mean).toBeGreaterThan(4000);
    expect(mean).toBeLessThan(7000);
    expect(Math.min(...items)).toBeGreaterThan(2500);
    expect(Math.max(...items)).toBeLessThan(15_000);
  });

  test('links its items to each other, to places in them and to owners, and some items far more than others', () => {
    const { items, referencesFrom, referencesTo } = loaded.index;
    const links = items.map(({ id }) => referencesFrom.get(id)?.length ?? 0);
    expect(Math.min(...links)).toBeGreaterThan(0);
    expect(Math.max(...links)).toBeLessThan(60);
    const fragments = [...referencesFrom.values()].flat().filter(({ fragment }) => fragment !== undefined);
    expect(fragments.length).toBeGreaterThan(size / 2);
    const cited = items.map(({ id }) => referencesTo.get(id)?.length ?? 0).sort((a, b) => b - a);
    expect(cited[0]).toBeGreaterThan(15);
    expect(items.filter(({ data }) => (data.owners ?? []).length > 0).length).toBeGreaterThan(size / 2);
  });

  test('keeps a file with a tenth of its items, PDF and text, each registered by a document', () => {
    const kept = files.filter(({ path }) => path.startsWith('attachments/')).map(({ path }) => path);
    expect(kept).toHaveLength(size / 10);
    expect(kept.some((path) => path.endsWith('.pdf'))).toBe(true);
    expect(kept.some((path) => path.endsWith('.txt'))).toBe(true);
    const registered = loaded.index.items.flatMap((item) => (item.kind === 'document' ? [item.data.file] : []));
    expect(registered).toEqual(expect.arrayContaining(kept));
  });

  test('stays without problems when a file is changed', () => {
    const path = changedPath(size, 3);
    const changed = files.map((file) =>
      file.path === path && 'text' in file ? { path, text: changeText(file.text, 3) } : file,
    );
    expect(changed).not.toEqual(files);
    expect(load(changed).problems).toEqual([]);
  });

  test('cannot be smaller than its kinds need', () => {
    expect(() => [...makeCorpus(10)]).toThrow('at least 40');
    expect(load([...makeCorpus(40)]).problems).toEqual([]);
  });
});
