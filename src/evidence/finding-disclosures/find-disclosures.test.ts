import { describe, expect, test } from 'vitest';
import { findInMarkdown, disclosuresOfFiles } from '../../tests/test-disclosures.ts';
import { disclosureKinds } from '../disclosures/index.ts';
import { fingerprintWords, knownWords } from '../parsing/known-words.ts';

const report = (fields: string, body: string): string =>
  `---\ntitle: Progress\nauthority: Northtown\nreported: 2025-10-01\nto: Cabinet\n${fields}---\n${body}`;
const path = 'progress-reports/2025-q3.md';
const inFile = (name: string, files: Parameters<typeof disclosuresOfFiles>[0]) =>
  disclosuresOfFiles(files).filter(({ file }) => file === `content/${name}`);
const find = (fields: string, body: string) => inFile(path, { [path]: report(fields, body) });
const placed = (fields: string, body: string) =>
  find(fields, body).map(({ line, column, found, at }) => [line, column, found, at]);

describe('a disclosure warning', () => {
  test('stands at its line and column, and at the heading or paragraph it is under', () => {
    expect(
      placed(
        '',
        '\n## Missing\n\nIn May **three\n  children** were missing.\n\n1. [Two boys](x) left.\n\n## Next\n\nFour pupils left.\n',
      ),
    ).toEqual([
      [10, 10, 'three children', 'missing'],
      [13, 5, 'Two boys', 'missing-1'],
      [17, 1, 'Four pupils', 'next'],
    ]);
  });

  test('is found in fields, with their place', () => {
    expect(placed('sources:\n  - id: strategy\n    place: "Two children, page 3"\n', '')).toEqual([
      [8, 13, 'Two children', undefined],
    ]);
  });

  test('is found in headings, lists, quotations, tables, code and link titles', () => {
    const body = `
## Three children

- two boys
  - one girl

> four pupils
> and five
> babies

| Children | Number |
| --- | --- |
| Missing | 3 |

\`\`\`
two families
\`\`\`
`;
    expect(placed('', body).map(([line, , found]) => `${String(line)} ${String(found)}`)).toEqual([
      '8 Three children',
      '10 two boys',
      '11 one girl',
      '13 four pupils',
      '14 five babies',
      '19 Missing, Number: 3',
      '22 two families',
    ]);
  });

  test('is found in a table that stands in a numbered paragraph or a quotation', () => {
    const table = (lead: string) =>
      `| Children | Number |\n| --- | --- |\n| Missing | 3 |\n`.replace(/^(?=\|)/gm, lead);
    const body = `10. Text:\n\n${table('    ')}\n${table('> ')}`;
    expect(placed('', body).map(([line, column, found]) => [line, column, found])).toEqual([
      [11, 17, 'Missing, Number: 3'],
      [15, 15, 'Missing, Number: 3'],
    ]);
  });

  test('is found in the files of the whole site', () => {
    const files = {
      'owners.yaml': '- initials: AB\n  role: Head of service, 01642 527764\n- initials: CD\n  role: Other\n',
    };
    expect(inFile('owners.yaml', files).map(({ file, line, found, item }) => [file, line, found, item])).toEqual([
      ['content/owners.yaml', 2, '01••• •••764', undefined],
    ]);
  });

  test('takes neither the glossary’s acronyms nor owners’ initials for a child', () => {
    expect(find('', 'AB (14) and CD (15) and JS (16)\n').map(({ found }) => found)).toEqual(['•• (••)']);
  });

  test('is never wrong about a file that cannot be read', () => {
    const files = { [path]: new Uint8Array([0xff, 0xfe, 0x41]), 'annex-m/x.txt': 'Three children' };
    expect([...inFile(path, files), ...inFile('annex-m/x.txt', files)]).toEqual([]);
  });

  test('is told of in a file whose fields are wrong, too', () => {
    expect(find('wrong: true\n', 'Three children\n').map(({ found, item }) => [found, item])).toEqual([
      ['Three children', undefined],
    ]);
  });

  test('is told of once where two kinds find it', () => {
    expect(findInMarkdown('50% (2 of 4 children)')).toEqual(['small-percentage: 50% (2 of 4 children)']);
  });

  test('is told of once for each figure of a measure, at its line', () => {
    const figure = (year: string) =>
      `  - period: "${year}"\n    value: 50\n    numerator: 2\n    denominator: 4\n    source: strategy\n`;
    const file = `---\ntitle: Children seen\nauthority: Northtown\nunit: per cent of children\nseries:\n${figure('2024')}${figure('2025')}---\n`;
    expect(inFile('measures/seen.md', { 'measures/seen.md': file }).map(({ line, found }) => [line, found])).toEqual([
      [8, '2024: 2 of 4'],
      [13, '2025: 2 of 4'],
    ]);
  });

  test('does not spread what it has found', () => {
    const secrets = ['jane.smith', '527764', '4765919', '801200005001', '2010', '1TU', 'Jamie'];
    const told = JSON.stringify(
      find(
        '',
        'jane.smith@x.gov.uk, 01642 527764, 943 476 5919, B801200005001, DOB 03/05/2010, TS18 1TU, Jamie, aged 7\n',
      ),
    );
    expect(secrets.filter((secret) => told.includes(secret))).toEqual([]);
    expect(find('', 'x@y.uk 01642 527764 943 476 5919\n')).toHaveLength(3);
  });
});

describe('the words that stand for no child', () => {
  const glossary = [{ acronym: 'ICPC', meaning: 'initial child protection conference' }];
  const owners = [{ initials: 'AB', role: 'Head of service' }];
  const known = knownWords({ glossary, owners });

  test('are the acronyms of the glossary and the initials of owners', () => {
    expect([...known]).toEqual(['ICPC', 'AB']);
  });

  test('have another fingerprint where one of them is another, so that nothing found with others is kept', () => {
    const more = knownWords({ glossary, owners: [{ initials: 'AC', role: 'Head of service' }] });
    expect(fingerprintWords(known)).toBe(fingerprintWords(knownWords({ glossary, owners })));
    expect(fingerprintWords(known)).not.toBe(fingerprintWords(more));
  });
});

describe('an acceptance', () => {
  const accept = (found: string, kind = 'small-count') =>
    `accepted-disclosures:\n  - kind: ${kind}\n    found: ${found}\n    by: AB\n    reason: Published.\n`;
  const states = (fields: string, body: string) =>
    find(fields, body).map(({ kind, found, line, accepted }) => [kind, found, line, accepted?.reason]);

  test('covers the words it names, however they are capitalised and broken', () => {
    expect(states(accept('[three children]'), 'Three\nchildren were missing.\n')).toEqual([
      ['small-count', 'Three children', 12, 'Published.'],
    ]);
  });

  test('covers one place for each time it names them', () => {
    expect(states(accept('\n      - two boys\n      - two boys'), 'two boys\n\ntwo boys\n\ntwo boys\n')).toEqual([
      ['small-count', 'two boys', 14, 'Published.'],
      ['small-count', 'two boys', 16, 'Published.'],
      ['small-count', 'two boys', 18, undefined],
    ]);
  });

  test('of fewer places than the words stand in is told with the open one, which need not be the new one', () => {
    const told = (body: string) =>
      find(accept('[two boys, two girls]'), body)
        .filter(({ accepted, kind }) => accepted === undefined && kind === 'small-count')
        .map(({ line, message }) => [line, /It is accepted .*/.exec(message)?.[0]]);
    expect(told('two boys and two girls\n')).toEqual([]);
    expect(told('two boys, two girls\n\ntwo girls and three cars\n\ntwo girls, five boys\n')).toEqual([
      [14, 'It is accepted in 1 place and stands in 3: look at each, because any of them may be the new one.'],
      [16, 'It is accepted in 1 place and stands in 3: look at each, because any of them may be the new one.'],
      [16, undefined],
    ]);
  });

  test('covers no other words and no other kind', () => {
    expect(states(accept('[two girls]', 'postcode'), 'two girls and two boys\n')).toEqual([
      ['acceptance-unmatched', 'two girls', 8, undefined],
      ['small-count', 'two girls', 12, undefined],
      ['small-count', 'two boys', 12, undefined],
    ]);
  });

  test('that nothing answers is told of, with a kind that was meant', () => {
    const [told] = find(accept('[two girls]', 'smal-count'), 'Words.\n');
    expect(told?.message).toBe(
      'An acceptance of what is not there: “two girls”. There is no kind “smal-count”. Did you mean “small-count”? Take it out, or correct it to what the check prints.',
    );
    expect([told?.line, told?.column]).toEqual([8, 13]);
  });

  test('of the files of the whole site stands in the settings', () => {
    const settings = `title: T\nauthority: A\nintroduction: I\nreview-cycle-days: 92\nmarkings: [OFFICIAL]\nassessment:\n  framework: annex-n\n  title: T\n  versions: []\n  notes: []\naccepted-disclosures:\n  - in: owners.yaml\n    kind: telephone-number\n    found: [01••• •••764]\n    by: AB\n    reason: The duty line.\n`;
    const owners = '- initials: AB\n  role: Duty line 01642 527764\n- initials: CD\n  role: Other\n';
    expect(
      inFile('owners.yaml', { 'settings.yaml': settings, 'owners.yaml': owners }).map(({ accepted }) => accepted),
    ).toEqual([{ by: 'AB', reason: 'The duty line.' }]);
    expect(inFile('owners.yaml', { 'settings.yaml': settings }).map(({ kind, found }) => [kind, found])).toEqual([
      ['acceptance-unmatched', '01••• •••764'],
    ]);
  });

  test('has a reason that is read like other text', () => {
    const fields = accept('[two boys]').replace('Published.', 'Two girls agreed.');
    expect(states(fields, 'two boys\n').map(([, found]) => found)).toEqual(['Two girls', 'two boys']);
  });
});

test('every kind of the registry has what the guide and the README show', () => {
  for (const { id, title, why, fix } of disclosureKinds) {
    expect(
      [id, title, why, fix].every((text) => text.length > 5),
      id,
    ).toBe(true);
  }
  expect(new Set(disclosureKinds.map(({ id }) => id)).size).toBe(disclosureKinds.length);
});

describe('a megabyte of anything is read to its end', () => {
  const million = 1_000_000;
  const long = (unit: string) => unit.repeat(Math.ceil(million / unit.length)).slice(0, million);
  const units = [
    ...['7', ' ', 'a', 'A', '@', '.', '(', '[', ']', '](', '|', '*', '_', '&', '`', '\\', '-', '\n', '%', 'é'],
    ...['01 ', '1 ', 'a ', 'A. ', 'J, ', 'one ', 'two of ', 'a.', 'a@', '1.', '50% ', 'aged ', 'A (', 'Aa ', 'http://'],
    ...['| 3 ', '| - |\n', '- a\n', 'born ', '2 of 4 ', 'four good ', 'three a b c ', 'n=', '1 (', '<a', 'child: '],
  ];

  test.each(units)(
    '%j',
    (unit) => {
      expect(Array.isArray(findInMarkdown(long(unit)))).toBe(true);
    },
    20_000,
  );
});
