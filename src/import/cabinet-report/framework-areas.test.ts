import { expect, test } from 'vitest';
import { parseText } from '../word/read-text.ts';
import { findInspections } from './find-inspections.ts';

const reportOf = (findings: string) => `# Findings of the inspection

Ofsted carried out an inspection of local authority children’s services (ILACS) in Gateshead between 15 and 26 April 2024.

${findings}
`;

function judgementsOf(findings: string) {
  const [found] = findInspections(parseText(reportOf(findings)).tree.children, 'Gateshead', 'source').inspections;
  return { judgements: found?.draft.data['judgements'], warnings: found?.warnings.map(({ message }) => message) };
}

test('the judgements are those of the framework, in its own words', () => {
  expect(
    judgementsOf(`- The impact of leaders on social work practice – Requires improvement to be good
- Children who need help and protection – Inadequate
- Children in care – Good
- Care leavers – Outstanding
- Overall effectiveness – Requires improvement`),
  ).toEqual({
    judgements: {
      leaders: 'requires improvement to be good',
      'help-and-protection': 'inadequate',
      'in-care': 'good',
      'care-leavers': 'outstanding',
      overall: 'requires improvement to be good',
    },
    warnings: [],
  });
});

test('a judgement that the framework does not give is left out and told of', () => {
  const { judgements, warnings } = judgementsOf(`- Children in care and care leavers – Good
- Adoption performance – Good
- Overall effectiveness – Good`);
  expect(judgements).toEqual({ overall: 'good' });
  expect(warnings).toEqual([
    expect.stringContaining('“Children in care and care leavers – Good” is no judgement of ilacs-2023'),
    expect.stringContaining('“Adoption performance – Good” is no judgement of ilacs-2023'),
  ]);
});

test('a grade of the safeguarding board is left out where the framework does not judge it', () => {
  const { judgements, warnings } = judgementsOf('The review of the LSCB says that the LSCB is good.');
  expect(judgements).toEqual({});
  expect(warnings?.[0]).toContain('“good” for lscb is not given by that framework');
});

test('a table of two columns gives judgements, one of more columns or of another time none', () => {
  const rows = '| - | - |\n| Children in care | Good |\n| Overall effectiveness | Good |';
  expect(judgementsOf(`| Judgement | Grade |\n${rows}`).judgements).toEqual({ 'in-care': 'good', overall: 'good' });
  for (const head of ['| Judgement | Our self-assessment |', '| Judgement | 2019 |', '| Judgement | Target |'])
    expect(judgementsOf(`${head}\n${rows}`).judgements).toEqual({});
  expect(
    judgementsOf('| Judgement | 2022 | 2024 |\n| - | - | - |\n| Overall effectiveness | Good | Outstanding |')
      .judgements,
  ).toEqual({});
});

test.each([
  ['Inspection of arrangements for the protection of children', '2013', 'Adequate', 'Requires improvement'],
  ['Inspection under the single inspection framework', '2015', 'Requires improvement', 'Adequate'],
])('%s: the grades are those of its scale, and one of another is left out and told of', (name, year, own, other) => {
  const text = `# ${name}

Ofsted carried out the inspection in Gateshead between 14 and 23 January ${year}.

- Help and protection – ${own}
- Overall effectiveness – ${other}
`;
  const [found] = findInspections(parseText(text).tree.children, 'Gateshead', 'source').inspections;
  expect(found?.draft.data['judgements']).toEqual({ 'help-and-protection': own.toLowerCase() });
  expect(found?.warnings.map(({ message }) => message)).toEqual([
    expect.stringContaining(`“${other.toLowerCase()}” for overall is not given by that framework`),
  ]);
});
