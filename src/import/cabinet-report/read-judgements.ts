import type { ImportWarning } from '../importer.ts';
import { gradeWords, plainGrade } from '../ofsted/grade.ts';
import type { OutlineLine } from '../word/outline.ts';

const grade = gradeWords;
const areas: readonly (readonly [string, RegExp])[] = [
  ['lscb', /\bLSCB\b|safeguarding (children )?board/i],
  ['adoption', /\badoption\b/i],
  ['care-leavers', /\bcare leavers?\b/i],
  ['help-and-protection', /help and protection/i],
  ['looked-after', /looked after|achieving permanence/i],
  ['leadership', /\bleadership\b|\bleaders\b/i],
  ['quality-of-practice', /^the quality of practice|^quality of practice/i],
  ['overall', /overall (effectiveness|judgement)/i],
];
const overall = [
  new RegExp(String.raw`overall judgement (?:is|was)(?: that)?(?:[^.]*?(?:is|are|as|:))?\s*['‘“]?${grade}\b`, 'i'),
  new RegExp(String.raw`judgement overall was that[^.]*?(?:is|are)\s+['‘“]?${grade}\b`, 'i'),
  new RegExp(String.raw`overall judgement (?:is|was) that[^.]*?\s${grade}\b`, 'i'),
  new RegExp(
    String.raw`\boverall (?:effectiveness )?(?:was |is )?(?:judged|graded|rated)(?: to be| as)?\s+['‘“]?${grade}\b`,
    'i',
  ),
  new RegExp(String.raw`\bjudged (?:overall )?(?:as|to be)\s+['‘“]?${grade}\b['’”]? overall`, 'i'),
];
const board = new RegExp(String.raw`\bLSCB\b[^.]{0,40}?\b(?:is|was|as)?\s*${grade}\s*\.`, 'i');

/** The judgements that lines about one inspection give. Where two differ, neither is taken. */
export function readJudgements(
  lines: readonly OutlineLine[],
  about: string,
): { readonly judgements: Readonly<Record<string, string>>; readonly warnings: readonly ImportWarning[] } {
  const found = new Map<string, Set<string>>();
  const add = (key: string, printed: string | undefined) => {
    if (printed !== undefined) found.set(key, (found.get(key) ?? new Set()).add(plainGrade(printed)));
  };
  for (const { text, kind } of lines) {
    for (const sentence of text.split(/(?<=[.;])\s+/)) {
      add(
        'overall',
        overall.map((pattern) => pattern.exec(sentence)?.[1]).find((printed) => printed !== undefined),
      );
    }
    if (/review of the (?:effectiveness of the )?LSCB/i.test(text)) add('lscb', board.exec(text)?.[1]);
    const [, label, printed] =
      (kind === 'bullet' || kind === 'paragraph'
        ? new RegExp(String.raw`^(.{6,120}?)\s*[–:—-]\s*${grade}\.?$`, 'i').exec(text)
        : null) ?? [];
    const key = label === undefined ? undefined : areas.find(([, pattern]) => pattern.test(label))?.[0];
    if (key !== undefined) add(key, printed);
  }
  const clear = [...found]
    .filter(([, grades]) => grades.size === 1)
    .map(([key, grades]) => [key, [...grades][0] ?? ''] as const);
  const warnings = [...found]
    .filter(([, grades]) => grades.size > 1)
    .map(([key, grades]) => ({
      code: 'judgement-unclear',
      message: `${about}: the text gives two grades for ${key} (${[...grades].join(', ')}), so none was taken.`,
    }));
  return { judgements: Object.fromEntries(clear), warnings };
}
