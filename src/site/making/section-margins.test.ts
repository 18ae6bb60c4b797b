import { expect, test } from 'vitest';
import { findEdition } from '../../evidence/editions/edition.ts';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';
import { sectionMargins } from './section-margins.ts';
import type { Site } from '../load-site.ts';

const title = 'Missing "from home" \\ or from care, and what is known of where children go when they are away';
const { index } = makeEvidence({
  'annex-m/02-missing.md': fixtureText('annex-m/02-missing.md').replace(/^title: .*/m, `title: '${title}'`),
});
const styles = (whole: boolean) =>
  sectionMargins({ index, edition: { ...findEdition(index.settings), whole } } as unknown as Site);

test('every section’s sheets say whose and which section they are, shortened to what a margin holds', () => {
  const { authority } = index.settings;
  expect(styles(false)).toContain(`content: "${authority}: 1. Thresholds – The whole assessment";`);
  expect(styles(false)).toContain(
    `content: "${authority}: 2. Missing \\22 from home\\22  \\5c  or from care, and what is known of … – The whole assessment";`,
  );
});

test('what follows the last section stays on its sheets', () => {
  const names = [...styles(false).matchAll(/^@page (\S+)/gm)].map(([, name]) => name);
  expect(styles(false)).toContain(`.assessment-section:nth-of-type(${names.length}) { page: ${names.at(-1)}; }`);
  expect(styles(false)).toContain(`.assessment-section:last-of-type ~ * { page: ${names.at(-1)}; }`);
});
