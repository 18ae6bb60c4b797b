import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { keptCode } from './kept-code.ts';

const makers: readonly (readonly [kept: keyof typeof keptCode, makers: readonly string[]])[] = [
  [
    'parsed',
    ['src/files/reading/parse-worker.ts', 'src/files/reading/parse-order.ts', 'src/files/reading/parsed-cache.ts'],
  ],
  ['read', ['src/files/attachments/read-attachment-texts.ts', 'src/import/extract-worker.ts']],
  ['read', ['src/files/attachments/read-attached-disclosures.ts', 'src/import/extract-worker.ts']],
  ['read', ['src/files/history/read-versions.ts']],
  ['report', ['scripts/check.ts']],
];

test.each(makers)('whatever makes what is kept as “%s” is of the code that it is kept for', (kept, files) => {
  const taken = takenInBy(files);
  expect(taken.size).toBeGreaterThan(20);
  const isNamed = (file: string) => keptCode[kept].some((path) => file === path || file.startsWith(`${path}/`));
  expect([...taken].filter((file) => !isNamed(file))).toEqual([]);
});

test('imports are followed, those of threads and those that wait too, and types are left out', () => {
  const taken = takenInBy(['src/files/history/read-versions.ts']);
  expect([...taken]).toEqual(
    expect.arrayContaining(['src/files/history/load-past.ts', 'src/evidence/load-evidence.ts']),
  );
  expect(takenInBy(['src/files/indexing/join-in-thread.ts'])).toContain('src/search/join-words.ts');
  expect(takenInBy(['src/files/reading/keep-item.ts'])).not.toContain('src/evidence/parsing/parse-item.ts');
});

/** The files below the project’s folder that some files take in, and those that these take in, with themselves. */
function takenInBy(files: readonly string[]): Set<string> {
  const [taken, left] = [new Set<string>(), [...files]];
  for (let file = left.pop(); file !== undefined; file = left.pop()) {
    if (taken.has(file)) continue;
    taken.add(file);
    for (const [, path = '', thread] of readFileSync(file, 'utf8').matchAll(takesIn))
      left.push(join(dirname(file), thread ?? path));
  }
  return taken;
}

const takesIn =
  /(?:^(?:import|export) (?!type )[^;]*?from |^import |import\()'(\.[^']+\.ts)'|new URL\('(\.[^']+\.ts)'/gm;
