import type { ImportWarning } from '../importer.ts';
import type { Block } from '../pdf/block.ts';
import { denies, gradeWords, isEarlier, parseGrade, type Grade } from './grade.ts';
import { printedGrade } from './printed-grade.ts';
import { withoutNotes } from './read-report.ts';
import type { Report } from './report.ts';

/** How reports print the label of each judgement, by its id in the framework. Of several that fit, the first counts. */
export type JudgementLabels = Readonly<Record<string, RegExp>>;

/** What a framework judges, and its scale. */
type Judged = {
  readonly judgements: readonly { readonly id: string; readonly title: string }[];
  readonly grades: readonly string[];
};

/** One place of a report that states a grade, or states it so that it may be another’s. */
export type GradeReading = {
  readonly key: string;
  readonly grade: Grade | 'not judged' | 'unclear';
  readonly page: number;
};

/** Every place of a report that puts a grade beside a judgement’s label: tables and headings. */
export function readJudgements({ blocks }: Report, labels: JudgementLabels): GradeReading[] {
  return blocks.flatMap((block, index) => {
    if (block.kind === 'table') return isEarlier(titleOf(blocks, index)) ? [] : tableReadings(block, labels);
    return block.kind === 'heading' || block.bold ? headingReadings(block, blocks[index + 1], labels) : [];
  });
}

/** What stands above a table and may be its title. */
const titleOf = (blocks: readonly Block[], table: number): string =>
  blocks
    .slice(Math.max(0, table - 2), table)
    .filter(({ kind, text }) => kind === 'heading' || (kind === 'paragraph' && text.length < 120 && /:$/.test(text)))
    .map(({ text }) => text)
    .join(' ');

/** The grades of a table. A column of an earlier inspection is left out; of two grades side by side neither is certain. */
function tableReadings({ rows = [], page }: Block, labels: JudgementLabels): GradeReading[] {
  const header = rows[0] ?? [];
  return rows.flatMap((row) => {
    const cells = row.filter((cell, column) => cell !== '' && !isEarlier(header[column] ?? ''));
    const grades = cells.filter((cell) => gradeOf(cell) !== undefined);
    const label = cells.filter((cell) => gradeOf(cell) === undefined).join(' ');
    const found = reading(label, grades[0], page, labels);
    return grades.length > 1 ? found.map((one) => ({ ...one, grade: 'unclear' as const })) : found;
  });
}

const labelled = new RegExp(String.raw`^(.+?)(?:\s*[:–—-]\s*|\s+(?:is\s+|are\s+)?)${gradeWords}\.?$`, 'i');

/** "The graded judgement for adoption performance is that it is good" without its frame. */
const plainSentence = (text: string) =>
  withoutNotes(text)
    .replace(/^the graded judge?ments? (?:for|about|of|on) (?:the )?/i, '')
    .replace(/ is that (?:it|they) /i, ' ');

/** "The experiences and progress of care leavers: Good", or the label as a heading with the grade below or beside it. */
function headingReadings(block: Block, next: Block | undefined, labels: JudgementLabels): GradeReading[] {
  const inside = labelled.exec(plainSentence(block.text));
  if (inside !== null) return reading(inside[1], inside[2], block.page, labels);
  return block.kind === 'heading' && next !== undefined && next.page <= block.page + 1
    ? reading(block.text, next.text, block.page, labels)
    : [];
}

function reading(
  label: string | undefined,
  gradeText: string | undefined,
  page: number,
  labels: JudgementLabels,
): GradeReading[] {
  const grade = gradeOf(gradeText ?? '');
  const key = Object.keys(labels).find((id) => labels[id]?.test(withoutNotes(label ?? '')));
  return grade === undefined || key === undefined || (label ?? '').length > 160 || denies(label ?? '')
    ? []
    : [{ key, grade, page }];
}

const gradeOf = (text: string) => (/^not judged$/i.test(text.trim()) ? 'not judged' : parseGrade(text));

/** One grade a judgement of a framework, in its words, where all places agree. A judgement that is missing or stated differently stays empty, with a warning. */
export function settleJudgements(
  readings: readonly GradeReading[],
  { judgements, grades: scale }: Judged,
): { grades: Record<string, string>; warnings: ImportWarning[] } {
  const grades: Record<string, string> = {};
  const warnings: ImportWarning[] = [];
  for (const { id, title } of judgements) {
    const own = readings.filter(({ key }) => key === id);
    const [first] = own;
    const warning = doubtOf(own, title);
    if (warning !== undefined) warnings.push(warning);
    else if (first !== undefined && first.grade !== 'not judged' && first.grade !== 'unclear')
      grades[id] = printedGrade(first.grade, scale) ?? first.grade;
  }
  return { grades, warnings };
}

function doubtOf(own: readonly GradeReading[], title: string): ImportWarning | undefined {
  const [first] = own;
  const other = own.find(({ grade }) => grade !== first?.grade);
  if (first === undefined)
    return {
      code: 'judgement-missing',
      message: `No grade for “${title}” could be read. Look for it and add it.`,
      page: 1,
    };
  const unclear = own.find(({ grade }) => grade === 'unclear');
  if (unclear !== undefined) {
    const message = `More than one grade stands beside “${title}” on page ${unclear.page}, so none was taken. Add the one of this inspection.`;
    return { code: 'judgement-unclear', message, page: unclear.page };
  }
  if (other !== undefined) {
    const message = `“${title}” is ${first.grade} on page ${first.page} and ${other.grade} on page ${other.page}, so it was left out. Add the right one.`;
    return { code: 'judgement-conflict', message, page: other.page };
  }
  if (first.grade !== 'not judged') return undefined;
  return {
    code: 'judgement-not-given',
    message: `The report gives no grade for “${title}”: it says “Not judged”.`,
    page: first.page,
  };
}
