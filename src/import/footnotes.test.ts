import { expect, test } from 'vitest';
import { actionPlan } from './action-plan/action-plan.ts';
import { annexM } from './annex-m/annex-m.ts';
import { cabinetReport } from './cabinet-report/cabinet-report.ts';
import { draft } from './draft/draft.ts';
import type { Importer } from './importer.ts';
import { selfAssessment } from './self-assessment/self-assessment.ts';
import { assessment, form, plan, report } from './printed-for-tests.ts';
import { checkDrafts } from './word/content-for-tests.ts';
import { textDocument } from './word/documents-for-tests.ts';
import { noContent } from './no-content-for-tests.ts';

const notes = ['one', 'two', 'three', 'four'].map((word, index) => `[^${index + 1}]: Note ${word}.`).join('\n\n');

test.each([
  [annexM, assessment],
  [actionPlan, plan],
  [cabinetReport, report],
  [selfAssessment, form],
  [draft, report],
] satisfies [Importer, string][])(
  '$id: each footnote is kept, and the check takes what is written',
  (importer, text) => {
    const { drafts } = importer.convert(textDocument(`${text}\n${notes}`), noContent);
    const written = drafts.map(({ body }) => body).join('\n');
    for (const word of ['one', 'two', 'three', 'four']) expect(written).toContain(`Note ${word}.`);
    expect(checkDrafts(drafts, ['AB']).filter(({ severity }) => severity === 'error')).toEqual([]);
  },
);

test('a second footnote of one name is text, and the first stays with its mark', () => {
  const { drafts } = annexM.convert(textDocument(`${assessment}\n${notes}\n\n[^2]: Note again.`), noContent);
  expect(drafts[0]?.body).toContain('[^2]: Note two.\n\n² Note again.');
});

test('a mark in a list that was pasted as HTML is one', () => {
  const { drafts } = draft.convert(textDocument('<ul> ■ one³ ■ two</ul>\n\n³ Note three.'), noContent);
  expect(drafts[0]?.body).toContain('- one[^3]\n- two\n\n[^3]: Note three.');
});
