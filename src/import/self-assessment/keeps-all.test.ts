import { expect, test } from 'vitest';
import { textDocument } from '../word/documents-for-tests.ts';
import { selfAssessment } from './self-assessment.ts';
import { noContent } from '../no-content-for-tests.ts';

const read = (text: string) => {
  const whole = `# Self-assessment 2018 of Darlington\n\nPlease return the form by 16 November 2018.\n\n${text}`;
  const { drafts, warnings } = selfAssessment.convert(textDocument(whole), noContent);
  return { data: drafts[0]?.data ?? {}, body: drafts[0]?.body ?? '', warnings };
};

test('a sentence that begins with strengths or priorities heads nothing, and is kept', () => {
  const { body } = read(
    '## Priorities\n\nPriorities for next year are recruitment and retention.\n\n## Signatures of success\n',
  );
  expect(body).toContain('\n\nPriorities for next year are recruitment and retention.');
});

test('a table below the challenge by peers stays in the text unless all of it is in the fields', () => {
  const points = '| Key points raised by York | Recommendations |\n| - | - |\n| High contacts | Look at closures |\n';
  const { data, body } = read(
    `## Directors’ challenge\n\n${points}\n| What York asked last year | What we did |\n| - | - |\n| Audits | Fifty audits |\n`,
  );
  expect(data['challenge']).toMatchObject({ by: 'York', points: [{ point: 'High contacts' }] });
  expect(body).toContain('Fifty audits');
  expect(body).not.toContain('Look at closures');
  expect(read(`## Directors’ challenge\n\n${points}| | Look at thresholds |\n`).body).toContain('Look at thresholds');
});

test('an offer keeps what is written below it, and its link', () => {
  const { data, body } = read(
    '## Our offers to the region\n\n- Family time centre\n  - with its training\n- IT\n- See [the guide](https://example.org/guide)\n',
  );
  expect(data['offers']).toEqual(['Family time centre', 'IT', 'See the guide']);
  for (const kept of ['with its training', 'https://example.org/guide']) expect(body).toContain(kept);
  expect(read('## Our offers to the region\n\n- Family time centre\n').body).not.toContain('Family time');
});

test.each([
  ['Spring 2018', undefined],
  ['2018', undefined],
  ['5 November 2018', undefined],
  ['Completed', undefined],
  ['', undefined],
  ['Spring 2017', { date: '2017', activity: 'Audit', state: 'done' }],
  ['20 November 2018', { date: '2018-11-20', activity: 'Audit', state: 'planned' }],
  ['To be confirmed', { activity: 'Audit', state: 'due' }],
])('whether a challenge dated “%s” was over is told only where it is certain', (when, challenge) => {
  const { data, body, warnings } = read(
    `## External challenges\n\n| When | Activity |\n| - | - |\n| ${when} | Audit |\n`,
  );
  expect(data['external-challenges']).toEqual(challenge === undefined ? undefined : [challenge]);
  expect(warnings.some(({ code }) => code === 'challenge-unclear')).toBe(challenge === undefined);
  if (challenge === undefined) expect(body).toContain(`| Audit |`);
});

test('the form’s own lines for those who sign off are not kept', () => {
  const { body } = read(
    '## Directors’ challenge\n\n| Date of directors’ challenge: | |\n| - | - |\n| Directors’ challenge signed off by: | |\n| Peer Director: | |\n',
  );
  expect(body).not.toContain('Peer Director');
});

test('two lists of strengths that both begin with i keep an entry each that can be cited', () => {
  const { data } = read('## Strengths\n\ni) Schools do well\n\nii) Care leavers\n\ni) Family time\n');
  expect(data['strengths']).toEqual([
    { id: 'i', title: 'Schools do well' },
    { id: 'ii', title: 'Care leavers' },
    { id: 'i-2', title: 'Family time' },
  ]);
});

test('an offer that is struck out stays in the text, and in no field', () => {
  const { data, body } = read('## Our offers to the region\n\n- Family time centre\n- ~~Travel training~~\n');
  expect(data['offers']).toEqual(['Family time centre']);
  expect(body).toContain('~~Travel training~~');
});
