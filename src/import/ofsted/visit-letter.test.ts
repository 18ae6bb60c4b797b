import { expect, test } from 'vitest';
import { block } from './report-for-tests.ts';
import { sif } from './sif.ts';
import { focusedVisit, monitoringVisit } from './visit-letter.ts';

const letter = (front: string) => ({ name: 'letter.pdf', front, blocks: [], pages: 2 });
const read = (front: string) => focusedVisit.read(letter(`9 April 2019 Dear Director ${front}`));

test.each([
  ['a focused visit to Leeds children’s services on 5, 6 and 7 March 2019.', '2019-03-05', '2019-03-07'],
  ['a visit to Leeds children’s services from Tuesday 5 to Thursday 7 March 2019.', '2019-03-05', '2019-03-07'],
  ['a focused visit to Leeds children’s services on the 5 and 7 of March 2019.', '2019-03-05', '2019-03-07'],
  ['a visit to Leeds children’s services that took place between 5 and 7 March.', '2019-03-05', '2019-03-07'],
  ['a visit to the London Borough of Brent children’s services on 5 March 2019.', '2019-03-05', '2019-03-05'],
])('when the visit was: %s', (front, from, to) => {
  expect(read(front).inspected).toEqual({ from, to });
});

test('a letter that prints no day of the visit tells neither day nor framework', () => {
  expect(read('a visit to Leeds children’s services.')).toMatchObject({ inspected: undefined, framework: undefined });
});

test.each([
  ['a monitoring visit of Leeds City Council children’s services on 5 March', 'Leeds'],
  ['a focused visit to the London Borough of Brent’s children’s social care services on 5 March', 'Brent'],
  ['a focused visit to Leeds local authority childrens services on 5 March', 'Leeds'],
  ['a focused visit to Leeds on 5 March', 'Leeds'],
  ['a focused visit on 5 March', undefined],
])('whom the letter names: %s', (front, authority) => {
  expect(read(front).authority).toBe(authority);
});

test.each([
  ['2017-12', 'sif'],
  ['2018-01', 'ilacs-2018'],
  ['2022-12', 'ilacs-2018'],
  ['2023-01', 'ilacs-2023'],
  ['2026-03', 'ilacs-2023'],
  ['2026-04', 'ilacs-2026'],
])('the framework in use for a visit in %s', (month, framework) => {
  const [year, number] = month.split('-').map(Number);
  const name = new Date(Date.UTC(year ?? 0, (number ?? 1) - 1)).toLocaleDateString('en-GB', { month: 'long' });
  expect(read(`a focused visit to Leeds on 1 ${name} ${year}`).framework).toBe(framework);
});

test('a letter on a visit is one, whatever inspection before it its first page names', () => {
  const front =
    'This letter summarises the findings of a focused visit to Leeds. Since the inspection of services for children in need of help and protection, children looked after and care leavers, much has changed.';
  expect(focusedVisit.recognise(letter(front))).toBeGreaterThan(sif.recognise(letter(front)));
});

test('a letter on a visit names it and is a letter', () => {
  const sure = (front: string) =>
    [focusedVisit, monitoringVisit].map(({ recognise }) => recognise(letter(front)) > 0.5);
  expect(sure('Dear Director Focused visit to Leeds')).toEqual([true, false]);
  expect(sure('This letter summarises the findings of the monitoring visit')).toEqual([false, true]);
  expect(sure('Inspection of local authority children’s services. Dear Director, the focused visit')).toEqual([
    true,
    false,
  ]);
  expect(sure('Focused visit to Leeds')).toEqual([false, false]);
  expect(sure('Dear Director, a focused visit is near')).toEqual([false, false]);
  expect(sure(`Dear Director ${'x'.repeat(2500)} Focused visit to Leeds`)).toEqual([false, false]);
});

test('what is below the headings of areas is to be improved', () => {
  const { recommendations } = focusedVisit.read({
    ...letter(''),
    blocks: [
      block('heading', 'What needs to improve in this area of social work practice'),
      block('bullet', 'Plans.'),
      block('heading', 'Areas for improvement'),
      block('bullet', 'Visits.'),
      block('heading', 'Findings'),
      block('bullet', 'Much is good.'),
    ],
  });
  expect(recommendations.map(({ text, 'printed-as': printedAs }) => [text, printedAs])).toEqual([
    ['Plans.', 'what needs to improve'],
    ['Visits.', 'area for improvement'],
  ]);
});
