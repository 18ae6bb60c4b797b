import { expect, test } from 'vitest';
import { disclosuresOfFiles } from '../../tests/test-disclosures.ts';
import { fixtureText } from '../../tests/make-evidence.ts';

const file = 'documents/strategy.md';
const found = (body: string, fields = '') =>
  disclosuresOfFiles({ [file]: `${fixtureText(file).replace('---\n', `---\n${fields}`).trimEnd()}\n\n${body}\n` })
    .filter((one) => one.file === `content/${file}` && one.kind === 'marked-private')
    .map((one) => one.found);

test.each([
  ['OFFICIAL-SENSITIVE', ['OFFICIAL-SENSITIVE']],
  ['**OFFICIAL: SENSITIVE**\n\nText', ['OFFICIAL: SENSITIVE']],
  ['## RESTRICTED - NOT FOR PUBLICATION', ['RESTRICTED']],
  ['PRIVATE AND CONFIDENTIAL', ['PRIVATE AND CONFIDENTIAL']],
  ['DRAFT V0.3 - DO NOT CIRCULATE', ['DO NOT CIRCULATE']],
  ['FAMILY OF SMITH - STRICTLY CONFIDENTIAL', ['STRICTLY CONFIDENTIAL']],
  ['This report is not for publication by virtue of paragraph 2.', ['not for publication by virtue of']],
  ['It contains exempt information as defined in Schedule 12A.', ['contains exempt information as defined']],
  ['The files are marked OFFICIAL-SENSITIVE.', []],
  ['Confidential\n\nRestricted\n\nOFFICIAL\n\nRESTRICTED ACCESS WAS FOUND IN EVERY ONE OF THE HOMES SEEN', []],
  ['Exempt information\n\nThe list was not for publication and is confidential.', []],
])('%j', (body, expected) => {
  expect(found(body)).toEqual(expected);
});

test('an item that says its marking is not told of', () => {
  expect(found('OFFICIAL-SENSITIVE', 'marking: OFFICIAL\n')).toEqual([]);
});

test('the markings in settings.yaml are none', () => {
  expect(disclosuresOfFiles({}).filter(({ kind }) => kind === 'marked-private')).toEqual([]);
});
