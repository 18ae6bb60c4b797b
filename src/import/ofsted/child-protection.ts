import type { Family } from './family.ts';
import { denies, gradeWords, plainGrade } from './grade.ts';
import { readBeforeSif } from './read-before-sif.ts';
import type { GradeReading } from './read-judgements.ts';
import type { Report } from './report.ts';

const labels = {
  overall: /^overall effectiveness( of .*)?$/i,
  'help-and-protection': /effectiveness of the help and protection/i,
  'quality-of-practice': /^(the )?quality of practice$/i,
  leadership: /^leadership and governance$/i,
};

/** Inspections of arrangements for the protection of children, 2012 and 2013. */
export const childProtection: Family = {
  titleOf: (authority) => `Ofsted child protection inspection of ${authority}`,
  idEnding: () => '-child-protection',
  recognise: ({ front }) => (/arrangements for the protection of children/i.test(front) ? 0.95 : 0),
  read: (report) =>
    readBeforeSif(report, {
      framework: 'child-protection-2012',
      labels,
      authority: /arrangements for the protection of children\s+(?:in\s+)?(.{3,80}?)\s+inspection dates?/i,
      stated: readSentence(report),
    }),
};

/** "The overall effectiveness of the arrangements to protect children in X is judged to be adequate." */
function readSentence({ blocks }: Report): GradeReading[] {
  const sentence = new RegExp(
    String.raw`^the overall effectiveness of .{10,160}? (?:is|are) (?:judged (?:to be |as )?)?${gradeWords}\b`,
    'i',
  );
  return blocks.flatMap(({ text, page }) => {
    const [said = '', grade] = sentence.exec(text) ?? [];
    return grade === undefined || denies(said) ? [] : [{ key: 'overall', grade: plainGrade(grade), page }];
  });
}
