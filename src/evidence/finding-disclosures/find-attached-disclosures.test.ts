import { expect, test } from 'vitest';
import { loadEvidence } from '../load-evidence.ts';
import { findAttachedDisclosures } from './find-attached-disclosures.ts';
import { placeAttachedDisclosures } from './place-attached-disclosures.ts';
import { findDisclosures } from './find-disclosures.ts';
import { readFixture } from '../../tests/read-fixture.ts';
import { fixtureText } from '../../tests/make-evidence.ts';

const none = new Set<string>();
const inText = (text: string, page?: number) =>
  findAttachedDisclosures('attachments/plan.pdf', { pages: [page === undefined ? { text } : { text, page }] }, none);

test('words of a file are found with their page, masked, and across the lines of a paragraph', () => {
  expect(inText('There were two\nyoung people in it.\nWrite to jane@stockton.gov.uk.', 7)).toEqual([
    {
      kind: 'email-address',
      found: 'j•••@s•••.gov.uk',
      message:
        'E-mail address in plan.pdf, page 7: “j•••@s•••.gov.uk”. Give the post or the team instead, or accept a shared mailbox.',
      page: 7,
    },
    {
      kind: 'small-count',
      found: 'two young people',
      message:
        'A count of 1 to 5 in plan.pdf, page 7: “two young people”. Write “a few” or “fewer than six”, put several periods together, or accept it where it may be published.',
      page: 7,
    },
  ]);
});

test('the same words on a page are told of once, and on another page again', () => {
  const text = 'Write to jane@b.uk or jane@b.uk, not to joan@b.uk.';
  expect(inText(text).map(({ found }) => found)).toEqual(['j•••@b•••.uk', 'j•••@b•••.uk']);
  const pages = [1, 2].map((page) => ({ page, text: 'Jane@b.uk' }));
  expect(findAttachedDisclosures('x.pdf', { pages }, none).map(({ page }) => page)).toEqual([1, 2]);
});

test('people’s names are one warning for a file, with how many there are and where the first stands', () => {
  const pages = [
    { page: 2, text: 'Cllr Smith asked. Cllr Smith was answered by Mrs Jones.\nWrite to jane@b.uk.' },
    { page: 3, text: 'Cllr Smith left.' },
  ];
  expect(findAttachedDisclosures('minutes.pdf', { pages }, none)).toEqual([
    {
      kind: 'person-named',
      found: '3 names',
      message:
        'People’s names in minutes.pdf: 3 names, the first “Cllr S•••” on page 2. Keep a copy that gives roles, or accept this where all of them may be published.',
      page: 2,
    },
    expect.objectContaining({ kind: 'email-address', page: 2 }),
  ]);
  expect(inText('Cllr Smith left.').map(({ found, message }) => [found, message])).toEqual([
    ['Cllr S•••', 'A person’s name in plan.pdf: “Cllr S•••”. Write the role instead.'],
  ]);
});

test('tables whose cells are known are read as tables', () => {
  const markdown = '| Children | Number |\n| --- | --- |\n| Missing | 3 |\n';
  const found = findAttachedDisclosures('x.docx', { pages: [{ text: 'Missing | 3', markdown }] }, none);
  expect(found.map(({ kind, found: words }) => `${kind}: ${words}`)).toEqual(['small-count: Missing, Number: 3']);
});

test('a file that nobody can look into is a warning, with the reason', () => {
  expect(findAttachedDisclosures('attachments/a/plan.pdf', { fault: 'It is locked.' }, none)).toEqual([
    {
      kind: 'file-unread',
      found: 'plan.pdf',
      message:
        'A file that cannot be looked into: “plan.pdf”. It is locked. Read it through by hand, then accept this, or take the file out.',
    },
  ]);
});

test('the name of a file and of its folders is looked through, but its numbers are no counts', () => {
  const inName = (name: string) =>
    findAttachedDisclosures(`attachments/${name}`, { pages: [] }, none).map(({ kind, found }) => `${kind}: ${found}`);
  expect(inName('JS_aged_7 DOB 12.03.2009.jpg')).toEqual([
    'date-of-birth: DOB ••.••.••••',
    'initials-with-age: •• aged •',
  ]);
  expect(inName('JS, aged 7/plan.txt')).toEqual(['initials-with-age: ••, aged •']);
  expect(inName('3 children 2014-15, 50% (2 of 4).txt')).toEqual([]);
  expect(inName('2015-03-12-board_minutes v2 (3).pdf')).toEqual([]);
  expect(findAttachedDisclosures('attachments/JS, aged 7.zip', { fault: 'Not opened.' }, none)).toEqual([
    {
      kind: 'initials-with-age',
      found: '••, aged •',
      message:
        'Initials or a name with an age or an event in the name of JS, aged 7.zip: “••, aged •”. Call the file something else.',
    },
    expect.objectContaining({ kind: 'file-unread' }),
  ]);
});

test('what a file carries beside its pages is a warning, which names it', () => {
  const text = { pages: [{ text: 'Words.' }], carries: ['comments', 'macros'] };
  expect(findAttachedDisclosures('x.docm', text, none).map(({ kind, found }) => [kind, found])).toEqual([
    ['file-carries', 'comments'],
    ['file-carries', 'macros'],
  ]);
});

test('a photograph that says where it was taken is a warning, which does not tell the place', () => {
  expect(findAttachedDisclosures('attachments/hall.jpg', { pages: [], placed: true }, none)).toEqual([
    {
      kind: 'file-place',
      found: 'the place',
      message: expect.stringMatching(/^The place of a photograph in hall\.jpg\. Keep a copy/) as string,
    },
  ]);
  expect(findAttachedDisclosures('attachments/hall.jpg', { pages: [] }, none)).toEqual([]);
});

test('covered words are a warning for each page, which does not tell them', () => {
  const text = { pages: [{ text: 'Words.' }], covered: [{ page: 3 }, {}] };
  expect(findAttachedDisclosures('attachments/x.pdf', text, none)).toEqual([
    {
      kind: 'file-covered',
      found: 'covered words',
      message: expect.stringMatching(/^Words that are covered and still there in x\.pdf, page 3\. Redact/) as string,
      page: 3,
    },
    {
      kind: 'file-covered',
      found: 'covered words',
      message: expect.stringMatching(/^Words that are covered and still there in x\.pdf\. Redact/) as string,
    },
  ]);
});

test('what stands beside the text of a file is looked through, and told of once where the text says it too', () => {
  const text = { pages: [{ text: 'Ring 01642 527764.' }], beside: 'Ring 01642 527764\n\nJS, aged 7\n\n3 children' };
  expect(findAttachedDisclosures('x.docx', text, none)).toEqual([
    expect.objectContaining({ kind: 'telephone-number', found: '01••• •••764' }),
    {
      kind: 'initials-with-age',
      found: '••, aged •',
      message:
        'Initials or a name with an age or an event beside the text of x.docx: “••, aged •”. Say “a child” and give an age band, or leave the age out.',
    },
  ]);
});

/** The warnings of the valid fixture, with what is said in the file of a document, and changes to its files. */
function withFile(text: string, changes: Record<string, string> = {}, name = 'attachments/strategy.txt') {
  const content = readFixture('valid');
  const files = content.files.map(({ file, bytes }) => {
    const changed = changes[file.replace('content/', '')];
    return { file, bytes: changed === undefined ? bytes : new TextEncoder().encode(changed) };
  });
  const attachments = [...content.attachments, { file: 'attachments/loose.txt', size: 1 }];
  const { index, problems } = loadEvidence({ files, attachments });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const found = findAttachedDisclosures(name, { pages: [{ text }] }, none);
  const all = findDisclosures(files, index, new Map(), placeAttachedDisclosures([{ name, found }], index));
  // The fixture has one of its own.
  return all
    .filter(({ item }) => item !== 'measures/visits')
    .map(
      ({ file, item, kind, found: words, accepted }) =>
        `${file} ${item ?? '-'} ${kind}: ${words}${accepted === undefined ? '' : ` (${accepted.by})`}`,
    );
}

const accepting = (found: string) =>
  fixtureText('documents/strategy.md').replace(
    /^title:/m,
    `accepted-disclosures:\n  - { kind: small-count, found: [${found}], by: AB, reason: Published. }\ntitle:`,
  );

test('what a document’s file says is of the document, and accepted in its entry', () => {
  const where = 'content/attachments/strategy.txt documents/strategy small-count: two children';
  expect(withFile('We saw two children.')).toEqual([where]);
  expect(withFile('We saw two children.', { 'documents/strategy.md': accepting('two children') })).toEqual([
    `${where} (AB)`,
  ]);
  expect(withFile('Nothing.', { 'documents/strategy.md': accepting('two children') })).toEqual([
    'content/documents/strategy.md documents/strategy acceptance-unmatched: two children',
  ]);
});

test('what a file says that no document registers is accepted in the settings', () => {
  const loose = 'attachments/loose.txt';
  const entry = (file: string) =>
    `${fixtureText('settings.yaml')}accepted-disclosures:\n  - { in: ${file}, kind: small-count, found: [two children], by: AB, reason: Published. }\n`;
  expect(withFile('Two children.', {}, loose)).toEqual([`content/${loose} - small-count: Two children`]);
  expect(withFile('Two children.', { 'settings.yaml': entry(loose) }, loose)).toEqual([
    `content/${loose} - small-count: Two children (AB)`,
  ]);
  expect(withFile('Nothing.', { 'settings.yaml': entry('attachments/gone.txt') }, loose)).toEqual([
    'content/attachments/gone.txt - acceptance-unmatched: two children',
  ]);
});

test(
  'a list of very many people is read in time, and only its first thousand places are listed',
  { timeout: 20_000 },
  () => {
    const text = Array.from({ length: 100_000 }, (_, row) => `p${row}@b.uk`).join('\n');
    const found = inText(text, 7);
    expect(found).toHaveLength(1001);
    expect(found.at(-1)).toEqual({
      kind: 'many-found',
      found: '99,000 more',
      message:
        'More than a thousand places in plan.pdf: “99,000 more”. Take the file out, or keep a summary of it instead.',
      page: 7,
    });
    expect(inText(text.slice(0, 5000)).some(({ kind }) => kind === 'many-found')).toBe(false);
  },
);
