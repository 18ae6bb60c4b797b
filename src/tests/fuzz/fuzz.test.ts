import { describe, expect, test } from 'vitest';
import { readFixture } from '../read-fixture.ts';
import { findFaults } from './find-faults.ts';
import { findForeignHtml } from './find-foreign-html.ts';
import { contentOfRun, fuzzContent, type Finding } from './fuzz-content.ts';
import { seedContents } from './seed-contents.ts';

const seeds = seedContents(readFixture('valid'));

describe('the fuzzer', () => {
  test('makes the same content again from the same seed and run, and another from another', () => {
    expect(contentOfRun(seeds, 3, 5)).toEqual(contentOfRun(seeds, 3, 5));
    expect(contentOfRun(seeds, 3, 5)).not.toEqual(contentOfRun(seeds, 3, 6));
    expect(contentOfRun(seeds, 3, 5)).not.toEqual(contentOfRun(seeds, 4, 5));
  });

  test('finds nothing wrong with the fixtures', () => {
    expect(findFaults(readFixture('valid'))).toEqual([]);
    expect(findFaults(readFixture('broken'))).toEqual([]);
    expect(findFaults(readFixture('editions'))).toEqual([]);
  });

  test('says when the check throws', () => {
    const [fault] = findFaults({ files: [{ file: 'content/documents/x.md' } as never], attachments: [] });
    expect(fault).toMatch(/^It throws: TypeError/);
  });

  test.each([
    ['<script>x</script>', ['<script>']],
    ['<p onclick="x">y</p>', ['p onclick']],
    ['<p><a href="javascript:x">y</a></p>', ['a href=javascript:x']],
    ['<a href="https://example.org/">y</a>', ['a href=https://example.org/']],
    ['<img src="x">', ['img src=x']],
    ['<!-- x -->', ['#comment']],
    ['<a href="evidence-link:2">y</a><a href="#z">y</a>', []],
  ])('sees what a body may not hold: %s', (html, found) => {
    expect(findForeignHtml(html)).toEqual(found);
  });

  test('checks a short run of contents in a thread, and they hold', async () => {
    const findings: Finding[] = [];
    const runs = await fuzzContent(
      seeds,
      1,
      0,
      (run) => run < 40,
      (finding) => findings.push(finding),
    );
    expect(runs).toBe(40);
    expect(findings.flatMap(({ faults }) => faults)).toEqual([]);
  }, 120_000);
});
