import { expect, test } from 'vitest';
import { disclosureKinds } from '../evidence/disclosures/index.ts';
import { findDisclosures } from '../evidence/finding-disclosures/find-disclosures.ts';
import { findInReading, parseReading } from '../evidence/finding-disclosures/find-in-reading.ts';
import type { FoundDisclosure } from '../evidence/disclosures/disclosure-kind.ts';
import type { Disclosure } from '../evidence/types.ts';
import { makeEvidence } from './make-evidence.ts';
import { readFixture } from './read-fixture.ts';

const known = new Set(['VEMT', 'EDT', 'SMcL', 'RO']);

/** What the kinds of disclosure find in a Markdown text, each as kind and words. Some acronyms and initials are known. */
export function findInMarkdown(text: string): string[] {
  return findInReading({ ...parseReading(text, false), known }).map(({ kind, found }) => `${kind.id}: ${found}`);
}

/** Whether the place of what was found holds it: the same signs at both ends, or in a table one cell. */
function isAtItsPlace(text: string, { found, place }: FoundDisclosure): boolean {
  if ('field' in place) return false;
  const written = text.slice(place.start, place.end).trim();
  if (text.includes('|')) return !written.includes('|') && (written !== '' || found.endsWith(': empty'));
  const isSame = (sign = '', shown = '') => (shown === '•' ? /[\p{L}\p{N}’]/u.test(sign) : sign === shown);
  return isSame(written[0], found[0]) && (found.endsWith('…') || isSame(written.at(-1), found.at(-1)));
}

/** Tests that one kind finds in each text what stands beside it, at its place, and in the other texts nothing. */
export function testKind(
  id: string,
  found: readonly (readonly [text: string, ...found: string[]])[],
  not: readonly string[],
): void {
  const kinds = disclosureKinds.filter((one) => one.id === id);
  const read = (text: string) => findInReading({ ...parseReading(text, false), known }, kinds);
  const find = (text: string) => read(text).map((one) => one.found);
  test.each(found)(`${id}: %s`, (text, ...expected) => {
    expect(find(text)).toEqual(expected);
    expect(read(text).filter((one) => !isAtItsPlace(text, one))).toEqual([]);
  });
  test.each(not)(`not ${id}: %s`, (text) => {
    expect(find(text)).toEqual([]);
  });
  test(`${id} is tried on enough`, () => {
    expect([found.length, not.length].map((number) => number >= 15)).toEqual([true, true]);
  });
}

/** The warnings of the valid fixture with some files replaced or added. Paths are below content/. */
export function disclosuresOfFiles(changes: Record<string, string | Uint8Array>): Disclosure[] {
  const files = new Map(readFixture('valid').files.map(({ file, bytes }) => [file, bytes]));
  for (const [path, text] of Object.entries(changes))
    files.set(`content/${path}`, typeof text === 'string' ? new TextEncoder().encode(text) : text);
  const sources = [...files].map(([file, bytes]) => ({ file, bytes }));
  return findDisclosures(sources, makeEvidence(changes).index);
}
