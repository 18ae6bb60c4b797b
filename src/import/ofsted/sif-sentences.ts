import type { Block } from '../pdf/block.ts';
import { denies, gradeWords, plainGrade } from './grade.ts';
import type { GradeReading } from './read-judgements.ts';
import { withoutNotes } from './read-report.ts';
import type { Report } from './report.ts';

const overallSentences = [
  new RegExp(String.raw`the overall judgement is(?: that children[’']?s services?)?(?: is| are)? ${gradeWords}`, 'i'),
  new RegExp(String.raw`children[’']?s services (?:(?:in|for) [^.]{3,90}? )?(?:is |are )?${gradeWords}`, 'i'),
];

/** The overall grade, which these reports state in a sentence on the first page and not in the table. */
export function readOverall({ front }: Report): GradeReading[] {
  const found = overallSentences
    .map((sentence) => sentence.exec(front))
    .find((match) => match !== null && !denies(match[0]))?.[1];
  return found === undefined ? [] : [{ key: 'overall', grade: plainGrade(found), page: 1 }];
}

const boardName = String.raw`(?:\S+ ){0,4}?(?:safeguarding children(?:[’']?s)?(?: board)?|LSCB)(?: \(\w+\))?`;
const chapterTitle = new RegExp(
  String.raw`^(?:section 2:? )?(?:the )?(?:effectiveness of the )?(?:local safeguarding children(?:[’']?s)? board(?: \(LSCB\))?|LSCB)$`,
  'i',
);
const chapterSentence = new RegExp(
  String.raw`^(?:the )?(?:effectiveness of the )?${boardName} (?:is |are )?(?:judged to be )?${gradeWords}(?: because)?[.:]?$`,
  'i',
);
const frontSentence = new RegExp(
  String.raw`effectiveness of the local safeguarding children(?:[’']?s)? board(?: \(LSCB\))? (?:is |are )?${gradeWords}`,
  'i',
);
const arrangements = new RegExp(
  String.raw`^the arrangements in place to evaluate the effectiveness of what is done by .{20,200}? (?:is |are )?${gradeWords}\.?$`,
  'i',
);

/** Where the chapter on the safeguarding board begins, or the number of blocks when there is none. */
export function findLscbChapter(blocks: readonly Block[]): number {
  const titles = (block: Block) =>
    block.page > 3 && block.kind !== 'bullet' && chapterTitle.test(withoutNotes(block.text));
  const sentences = (block: Block) =>
    block.page > 3 && block.kind !== 'numbered' && chapterSentence.test(withoutNotes(block.text));
  const at = blocks.findIndex((block) => titles(block) || sentences(block));
  return at < 0 ? blocks.length : at;
}

/** The board’s grade as the first page, the first headings of its chapter and the sentences below them state it. */
export function readLscbJudgement({ front, blocks }: Report, chapter: number): GradeReading[] {
  const onFront = frontSentence.exec(front)?.[1];
  const inChapter = blocks.slice(chapter, chapter + 8).flatMap(({ text, page }) => {
    const [said = '', found] = chapterSentence.exec(withoutNotes(text)) ?? arrangements.exec(withoutNotes(text)) ?? [];
    return found === undefined || denies(said) ? [] : [{ key: 'lscb', grade: plainGrade(found), page }];
  });
  return onFront === undefined ? inChapter : [{ key: 'lscb', grade: plainGrade(onFront), page: 1 }, ...inChapter];
}
