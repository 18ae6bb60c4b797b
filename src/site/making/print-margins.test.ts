import { expect, test } from 'vitest';
import { findEdition } from '../../evidence/editions/edition.ts';
import { makeEvidence } from '../../tests/make-evidence.ts';
import { printMargins } from './print-margins.ts';

const { index } = makeEvidence();
const edition = findEdition(index.settings);
if (edition === undefined) throw new Error('The fixture has no edition.');
const site = { index, edition, today: '2015-12-02' };

test('every sheet has its marking, whose site and which page it is from, and the day', () => {
  const { authority, title } = index.settings;
  const styles = printMargins('OFFICIAL', site);
  for (const text of [
    '"OFFICIAL"',
    `"${authority}: " var(--page-title, "${title}")`,
    '"Reviews and due dates as on 2 December 2015"',
  ])
    expect(styles).toContain(`content: ${text};`);
});

test('a browser that prints nothing in the margins has the same beside the text', () => {
  const styles = printMargins('A & "B"', site);
  const picture = decodeURIComponent(/--sheet-side: url\("data:image\/svg\+xml,([^"]*)"/.exec(styles)?.[1] ?? '');
  expect(picture).toContain('>A &amp; &quot;B&quot;</text>');
  expect(styles).toContain('--sheet-head: "A & \\22 B\\22 ";');
  const { authority, title } = index.settings;
  expect(styles).toContain(
    `--sheet-below: "${authority}: " var(--page-title, "${title}") ". Reviews and due dates as on 2 December 2015";`,
  );
});

test('an edition says which it is and where it shows no reviews the day of its content, and settings stay text', () => {
  const narrow = { ...edition, whole: false, showsGaps: false, title: 'For "us" \\ }' };
  const styles = printMargins('OFFICIAL', { ...site, edition: narrow });
  expect(styles).toContain('content: "OFFICIAL – For \\22 us\\22  \\5c  }";');
  expect(styles).toContain('--sheet-below: "For \\22 us\\22  \\5c  }. ');
  expect(decodeURIComponent(styles)).toContain('>OFFICIAL – For &quot;us&quot; \\ }</text>');
  expect(styles).toContain('  @bottom-right { content: "Content as at 2 December 2015";');
  expect(styles).toContain('". Content as at 2 December 2015";');
  expect(styles).not.toContain('Reviews');
});
