import { globSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { expect, test } from 'vitest';

// ESLint holds .ts files to the table in CONTRIBUTING.md and does not read .astro files.
const may = {
  components: ['schemas', 'words', 'evidence', 'report', 'site', 'components', 'layouts'],
  layouts: ['words', 'evidence', 'report', 'site', 'components', 'styles'],
  pages: ['schemas', 'words', 'evidence', 'report', 'site', 'components', 'layouts'],
};

type Import = { readonly from: string; readonly type: boolean; readonly script: boolean };

const importsOf = (text: string): Import[] => [
  ...[...text.matchAll(/^import (type )?[^;]*?'([^']+)';$/gm)].map(([, type, from = '']) => ({
    from,
    type: type !== undefined,
    script: false,
  })),
  ...[...text.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, from = '']) => ({ from, type: false, script: true })),
];

/** The folder of src, or schemas, that an import leads to; a package by its name. */
function placeOf(file: string, from: string): string {
  if (!from.startsWith('.')) return from;
  const [first = '', second = ''] = join(dirname(file), from).split(sep);
  return first === 'src' ? second : first;
}

function isAllowed(file: string, { from, type, script }: Import): boolean {
  const place = placeOf(file, from);
  if (script) return place === 'client';
  if (!from.startsWith('.')) return type || /^astro(?:$|[:/])/.test(from);
  const [, folder = ''] = file.split(sep);
  return folder in may && may[folder as keyof typeof may].includes(place);
}

const files = globSync('src/**/*.astro');

test.each(files)('%s imports only what its folder may', (file) => {
  const text = readFileSync(file, 'utf8');
  const imports = importsOf(text);
  // None is passed over because it is written in another way.
  expect(imports.filter(({ script }) => !script)).toHaveLength([...text.matchAll(/^\s*import\b|\bimport\(/gm)].length);
  expect(imports.filter((one) => !isAllowed(file, one))).toEqual([]);
});

test.each([
  ['src/pages/gaps.astro', "import { readContent } from '../files/reading/read-content.ts';"],
  ['src/components/items/Measure.astro', "import {\n  search,\n} from '../../search/parse-query.ts';"],
  ['src/layouts/Layout.astro', "import { readFileSync } from 'node:fs';"],
  ['src/components/Owners.astro', '<script src="../search/words.ts"></script>'],
])('%s may not hold %s', (file, text) => {
  expect(importsOf(text).map((one) => isAllowed(file.split('/').join(sep), one))).toEqual([false]);
});
