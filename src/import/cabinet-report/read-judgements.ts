import type { ImportWarning } from '../importer.ts';
import { gradeWords, plainGrade, type Grade } from '../ofsted/grade.ts';
import { sentencesIn } from '../sentences-in.ts';
import type { OutlineLine } from '../word/outline.ts';
import { areaOf, isArea } from './framework-areas.ts';
import { isAnotherTime } from './is-another-time.ts';

const grade = gradeWords;
const overall = [
  new RegExp(
    String.raw`overall judgement (?:is|was)(?: that)?(?:[^.]*?(?:\b(?:is|are|was|were|as)|:))?\s*['‘“]?${grade}\b`,
    'i',
  ),
  new RegExp(String.raw`judgement overall was that[^.]*?\b(?:is|are|was|were)\s+['‘“]?${grade}\b`, 'i'),
  // Only this grade is a verb; another one without “is” before it may be that of anything.
  /overall judgement (?:is|was) that[^.]*?\s(requires?\s+improvement)\b/i,
  new RegExp(
    String.raw`\boverall (?:effectiveness )?(?:was |is )?(?:judged|graded|rated)(?: to be| as)?\s+['‘“]?${grade}\b`,
    'i',
  ),
  new RegExp(String.raw`\bjudged (?:overall )?(?:as|to be)\s+['‘“]?${grade}\b['’”]? overall`, 'i'),
];
const board = new RegExp(String.raw`\bLSCB\b[^.]{0,40}?\b(?:is|was|as)?\s*${grade}\s*\.`, 'i');

/** What stands below a list, where it says that the grades in it are the council’s own. */
function ownViewBelow(lines: readonly OutlineLine[], at: number): string {
  const below = lines.slice(at).find(({ kind }) => kind !== 'bullet')?.text ?? '';
  return /\b(?:ourselves|our own|self[- ]\w+)\b/i.test(below) ? below : '';
}

/** A judgement’s label and its grade, as a line or a row of a table of two columns prints them. */
function labelled({ text, kind }: OutlineLine): (readonly [label: string, printed: string])[] {
  const separated = new RegExp(
    kind === 'table' ? String.raw`^([^|]{6,160}?) \| ${grade}\.?$` : String.raw`^(.{6,120}?)\s*[–:—-]\s*${grade}\.?$`,
    'i',
  );
  if (kind !== 'bullet' && kind !== 'paragraph' && kind !== 'table') return [];
  return (kind === 'table' ? text.split('\n') : [text]).flatMap((row) => {
    const [, label, printed] = separated.exec(row) ?? [];
    return label === undefined || printed === undefined ? [] : [[label, printed] as const];
  });
}

/**
 * The judgements of its framework that lines about one inspection give, in a year or the year after. Where two differ, neither is taken, nor
 * one that may be of another inspection or an aim.
 */
export function readJudgements(
  lines: readonly OutlineLine[],
  about: string,
  year: number,
  framework: string,
): { readonly judgements: Readonly<Record<string, Grade>>; readonly warnings: readonly ImportWarning[] } {
  const found = new Map<string, Set<Grade>>();
  const doubtful: string[] = [];
  const foreign: string[] = [];
  const add = (key: string, printed: string | undefined, said: string) => {
    if (printed === undefined) return;
    if (isAnotherTime(said, [year, year + 1])) doubtful.push(said);
    else found.set(key, (found.get(key) ?? new Set()).add(plainGrade(printed)));
  };
  // What a list is introduced with says of which inspection its grades are.
  let lead = '';
  for (const [at, line] of lines.entries()) {
    const { text, kind } = line;
    for (const sentence of sentencesIn(text)) {
      const told = overall.map((pattern) => pattern.exec(sentence)).find((match) => match !== null);
      // What follows the grade may well speak of what comes next.
      if (told !== undefined) add('overall', told[1], sentence.slice(0, told.index + told[0].length));
    }
    if (/review of the (?:effectiveness of the )?LSCB/i.test(text)) {
      const told = board.exec(text);
      if (told !== null) add('lscb', told[1], told[0]);
    }
    const below = kind === 'bullet' ? ownViewBelow(lines, at) : '';
    const heads = kind === 'table' ? (text.split('\n')[0] ?? '') : '';
    if (kind !== 'bullet' && kind !== 'table') lead = text;
    for (const [label, printed] of labelled(line)) {
      const key = areaOf(label, framework);
      const around = kind === 'paragraph' ? text : `${lead.slice(-200)} ${heads} ${label} – ${printed} ${below}`;
      if (key !== undefined) add(key, printed, around);
      else if (isArea(label)) foreign.push(`${label} – ${printed}`);
    }
  }
  const clear = [...found].flatMap(([key, grades]) =>
    grades.size === 1 ? [...grades].map((only) => [key, only] as const) : [],
  );
  const warnings = [...found]
    .filter(([, grades]) => grades.size > 1)
    .map(([key, grades]) => ({
      code: 'judgement-unclear',
      message: `${about}: the text gives two grades for ${key} (${[...grades].join(', ')}), so none was taken.`,
    }));
  const others = doubtful.map((said) => ({
    code: 'judgement-unclear',
    message: `${about}: “${said.slice(-160)}” may be about another time or an aim, so no grade was taken from it.`,
  }));
  const unknown = foreign.map((said) => ({
    code: 'judgement-unclear',
    message: `${about}: “${said}” is no judgement of ${framework}, so it was left out.`,
  }));
  return { judgements: Object.fromEntries(clear), warnings: [...warnings, ...others, ...unknown] };
}
