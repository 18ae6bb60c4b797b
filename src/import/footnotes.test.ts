import { expect, test } from 'vitest';
import { actionPlan } from './action-plan/action-plan.ts';
import { annexM } from './annex-m/annex-m.ts';
import { cabinetReport } from './cabinet-report/cabinet-report.ts';
import { draft } from './draft/draft.ts';
import type { Importer } from './importer.ts';
import { selfAssessment } from './self-assessment/self-assessment.ts';
import { checkDrafts } from './word/content-for-tests.ts';
import { textDocument } from './word/documents-for-tests.ts';

const notes = ['one', 'two', 'three', 'four'].map((word, index) => `[^${index + 1}]: Note ${word}.`).join('\n\n');

const assessment = `# Annex M

A note at the front.[^1]

## 3. Missing from home or care

AB

### Summary statement

Good. Is it?[^2]

### Detail[^3]

1. We act.

### Supporting documents

- Missing strategy[^4]
`;

const plan = `# Action plan

Ofsted carried out an inspection of services for children in need of help and protection in Gateshead between 27 October and 19 November 2015.[^1] Gateshead Council answers.

| Recommendation | Actions[^2] | Lead |
| - | - | - |
| 1. Improve plans.[^3] | Audit fifty plans.[^4] | AB |
`;

const report = `# Report to Cabinet[^1]

12 March 2018

Report of the Director

## Summary

1. Ofsted carried out an inspection of Sunderland between 4 May and 2 June 2015. Sunderland is told below.[^2]

## Appendix: Darlington local authority inspected 23 June – 16 July 2015

The overall judgement was good.[^3]

## Financial implications

None.[^4]

## Legal implications

None.
`;

const form = `# Self-assessment 2018 of Darlington

Please return the form by 16 November 2018.

## Strengths[^1]

i) Schools do well.[^2]

## Our offers to the region

- Family time centre[^3]

## Our requests to the region

- Training[^4]
`;

test.each([
  [annexM, assessment],
  [actionPlan, plan],
  [cabinetReport, report],
  [selfAssessment, form],
  [draft, report],
] satisfies [Importer, string][])(
  '$id: each footnote is kept, and the check takes what is written',
  (importer, text) => {
    const { drafts } = importer.convert(textDocument(`${text}\n${notes}`), { register: [] });
    const written = drafts.map(({ body }) => body).join('\n');
    for (const word of ['one', 'two', 'three', 'four']) expect(written).toContain(`Note ${word}.`);
    expect(checkDrafts(drafts, ['AB']).filter(({ severity }) => severity === 'error')).toEqual([]);
  },
);

test('a second footnote of one name is text, and the first stays with its mark', () => {
  const { drafts } = annexM.convert(textDocument(`${assessment}\n${notes}\n\n[^2]: Note again.`), { register: [] });
  expect(drafts[0]?.body).toContain('[^2]: Note two.\n\n² Note again.');
});

test('a mark in a list that was pasted as HTML is one', () => {
  const { drafts } = draft.convert(textDocument('<ul> ■ one³ ■ two</ul>\n\n³ Note three.'), { register: [] });
  expect(drafts[0]?.body).toContain('- one[^3]\n- two\n\n[^3]: Note three.');
});
