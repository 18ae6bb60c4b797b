import { expect, test } from 'vitest';
import type { Content } from '../../evidence/linking/link-evidence.ts';
import { loadEvidence } from '../../evidence/load-evidence.ts';
import { readFixture } from '../read-fixture.ts';
import { findLeaks } from './find-leaks.ts';

const content = readFixture('editions');
const { index } = loadEvidence(content, { html: true });

/** The fixture with something else in one of its files. */
function withText(file: string, from: string, to: string): Content {
  const files = content.files.map((source) => {
    const text = new TextDecoder().decode(source.bytes);
    return source.file === file ? { file, bytes: new TextEncoder().encode(text.replace(from, to)) } : source;
  });
  return { ...content, files };
}

test('the editions of the fixture let nothing out', () => {
  expect(findLeaks(content, index)).toEqual([]);
});

test('a word that an edition has from elsewhere is found, in each edition that has it', () => {
  const other = withText('content/annex-m/01-thresholds.md', 'Thresholds are understood', 'Secrets are understood');
  const found = findLeaks(other, index);
  expect(found).toHaveLength(3);
  expect(found[0]).toMatch(/^The edition for public says what stands in a file it leaves out: …/);
});
