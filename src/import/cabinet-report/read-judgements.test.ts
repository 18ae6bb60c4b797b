import { expect, test } from 'vitest';
import type { OutlineLine } from '../word/outline.ts';
import { readJudgements } from './read-judgements.ts';

const line = (text: string, kind: OutlineLine['kind'] = 'paragraph'): OutlineLine => ({ text, kind, depth: 0 });
const read = (...lines: OutlineLine[]) => readJudgements(lines, 'An inspection', 2015, 'sif');
const judgementsOf = (...lines: OutlineLine[]) => read(...lines).judgements;

test.each([
  'The overall judgement is good.',
  'The overall judgement was: ‘good’.',
  'The overall judgement was that services for children are good, and need good leaders.',
  'The overall judgement was that services were good.',
  'The judgement overall was that services are “good”.',
  'Overall effectiveness was judged to be good.',
  'The council overall was rated as good.',
  'It was graded overall. Services are judged as good overall.',
  'Services were judged overall to be ‘good’ overall.',
  'In March 2016 the overall judgement was good.',
])('the overall grade is read: %s', (said) => {
  expect(read(line(said))).toEqual({ judgements: { overall: 'good' }, warnings: [] });
});

test('a grade that is a verb is read behind whatever it is said of', () => {
  for (const verb of ['require improvement', 'requires improvement to be good'])
    expect(judgementsOf(line(`The overall judgement is that all that we do ${verb}.`))).toEqual({
      overall: 'requires improvement',
    });
});

test('a word that is no grade of the services is not read as one', () => {
  for (const said of ['services need good leaders', 'we do good work', 'there is a basis good enough'])
    expect(judgementsOf(line(`The overall judgement was that ${said}.`))).toEqual({});
});

test.each([
  'The overall judgement is that services are no longer inadequate.',
  'The overall judgement is that services are neither poor nor inadequate.',
  'The overall judgement is that services aren’t good.',
  'The overall judgement is that services cannot be judged as good.',
  'The overall judgement is that services have yet to be rated as good.',
  'The overall judgement is that services are on the way towards what is good.',
  'The overall judgement is that services are becoming what is good.',
  'In the review of the LSCB inspectors say that the LSCB is no longer inadequate.',
  'In the review of the LSCB inspectors say that the LSCB is close to good.',
  'In the review of the LSCB inspectors say that the LSCB is less than good.',
])('a grade that is denied is not read: %s', (said) => {
  expect(judgementsOf(line(said))).toEqual({});
});

test('the grade of the board is read of what its review says', () => {
  for (const review of ['review of the LSCB', 'review of the effectiveness of the LSCB'])
    expect(judgementsOf(line(`In the ${review} inspectors say that the LSCB is good.`))).toEqual({ lscb: 'good' });
  expect(judgementsOf(line('We think that the LSCB is good.'))).toEqual({});
});

test('a label gives its grade in a bullet, a paragraph and a row, not in a heading or a numbered line', () => {
  for (const kind of ['bullet', 'paragraph'] as const)
    expect(judgementsOf(line('Leadership: Good.', kind))).toEqual({ leadership: 'good' });
  expect(judgementsOf(line('Judgement | Grade\nLeadership | Good', 'table'))).toEqual({ leadership: 'good' });
  for (const kind of ['heading', 'numbered'] as const) expect(judgementsOf(line('Leadership: Good', kind))).toEqual({});
});

test.each([
  ['what introduces it', [line('Grades of the last inspection:'), line('Leadership – good', 'bullet')]],
  ['what introduces a table', [line('Grades of the last inspection:'), line('A | B\nLeadership | good', 'table')]],
  ['what is below', [line('Leadership – good', 'bullet'), line('This is our own view.')]],
  ['what is below, as a judgement', [line('Leadership – good', 'bullet'), line('This is a self-judgement.')]],
] as const)('a list is not of this inspection by %s', (_, lines) => {
  const { judgements, warnings } = read(...lines);
  expect(judgements).toEqual({});
  expect(warnings).toHaveLength(1);
});

test('what stands far before or otherwise below a list says nothing of it', () => {
  const far = `The last inspection was long ago. ${'Much was done since. '.repeat(10)}`;
  expect(judgementsOf(line(far), line('Leadership – good', 'bullet'))).toEqual({ leadership: 'good' });
  expect(judgementsOf(line('Leadership – good', 'bullet'), line('Cabinet will hear more.'))).toEqual({
    leadership: 'good',
  });
});

test('a paragraph with a grade is not of the list before it', () => {
  expect(judgementsOf(line('Plans for the next inspection:'), line('Leadership – good'))).toEqual({
    leadership: 'good',
  });
});
