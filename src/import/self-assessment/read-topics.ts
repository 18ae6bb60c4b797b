import type { RootContent } from 'mdast';
import { signatureLevels } from '../../../schemas/self-assessment.ts';
import type { ImportWarning } from '../importer.ts';
import { outline } from '../word/outline.ts';
import { parsePrintedDate } from '../word/parse-printed-date.ts';
import { shortId, takeId } from '../word/short-id.ts';
import { cellsOf, tablesIn } from './read-parts.ts';

/** An inspection, review or audit by others. */
export type Challenge = {
  readonly date?: string;
  readonly activity: string;
  readonly state: 'done' | 'planned' | 'due';
};

/**
 * Reads the table of external challenges. `written` is the day the assessment had to be handed in: without it nobody can
 * say whether a dated one had taken place, so it is left out and warned of.
 */
export function readChallenges(
  blocks: readonly RootContent[],
  written: string | undefined,
): { readonly challenges: Challenge[]; readonly warnings: ImportWarning[] } {
  const warnings: ImportWarning[] = [];
  const rows = tablesIn(blocks)
    .flatMap(cellsOf)
    .filter((cells) => cells.some((cell) => cell !== '') && !isHeader(cells));
  const challenges = rows.flatMap(([when = '', activity = '']): Challenge[] => {
    const date = parsePrintedDate(when) ?? /\b20\d\d\b/.exec(when)?.[0];
    const state = date === undefined ? (noDate.test(when) ? 'due' : undefined) : stateAt(date, written);
    if (activity !== '' && state !== undefined) return [{ ...(date === undefined ? {} : { date }), activity, state }];
    const why =
      date !== undefined && written === undefined
        ? 'because no day is printed by which the assessment was due'
        : 'from what the table prints';
    warnings.push({
      code: 'challenge-unclear',
      message: `Whether “${activity || when}” (${when || 'no date'}) had taken place cannot be told, ${why}. Add it to external-challenges.`,
    });
    return [];
  });
  return { challenges, warnings };
}

const noDate = /^(?:due|tbc|tba|n\/?a|(?:date )?to be (?:confirmed|agreed|arranged)|not yet (?:set|agreed))$/i;

/** The titles of the columns, which the table of challenges has above its rows. */
export const isHeader = ([when = '', activity = '']: readonly string[]): boolean =>
  /^(?:date|when|month|timing)s?\b[^\d]*$/i.test(when) &&
  /^\D*\b(?:activit(?:y|ies)|challenges?|reviews?|what)\b\D*$/i.test(activity);

/** Whether a challenge was over by the day the assessment was due; in that year or before that day of that month it may have been either. */
function stateAt(date: string, written: string | undefined): Challenge['state'] | undefined {
  if (written === undefined) return undefined;
  const same = date.slice(0, 7) === written.slice(0, date.length === 4 ? 4 : 7);
  if (same && date.length !== 7) return date > written && date.length === 10 ? 'planned' : undefined;
  return date.slice(0, 7) >= written.slice(0, 7) ? 'planned' : 'done';
}

/** The labelled titles under strengths or priorities: i) Continued success …, ii) …; headings where they have no label, or a plain list. */
export function readListed(blocks: readonly RootContent[]): { readonly id: string; readonly title: string }[] {
  const lines = outline(blocks).filter(({ kind, depth }) => depth === 0 && kind !== 'table');
  const labelled = lines.flatMap(({ text, kind }) => {
    const [, id, title] = (kind !== 'numbered' && /^\(?([ivx]{1,4}|[a-h]|\d)[.)]\s+(\S.{2,160})$/.exec(text)) || [];
    return id === undefined || title === undefined || /[.;]$/.test(title) ? [] : [{ id, title: title.trim() }];
  });
  if (labelled.length > 0) return withFreeIds(labelled);
  const headings = lines.filter(({ kind, text }) => kind === 'heading' && text.length < 160);
  // Bullets are the titles only where nothing else stands there: elsewhere they are details of one.
  const onlyBullets = lines.every(({ kind, text }) => kind === 'bullet' && text.length < 160 && !text.endsWith(':'));
  return (headings.length > 0 ? headings : onlyBullets ? lines : []).map(({ text }, index) => ({
    id: String(index + 1),
    title: text,
  }));
}

/** A second list that begins with i again goes on with names of its own, so that each entry can be cited. */
function withFreeIds(listed: readonly { readonly id: string; readonly title: string }[]) {
  const taken = new Set<string>();
  return listed.map(({ id, title }) => ({ id: takeId(id, taken), title }));
}

const isTicked = (cell: string) => /[☒☑✓✔✗✘]|^(x|yes|y)$/i.test(cell);

/** A signature of success with the level and direction the authority gives itself. */
export type Signature = {
  readonly id: string;
  readonly area: string;
  readonly level: string;
  readonly direction: 'up' | 'level' | 'down';
};

/** Reads the table of signatures; a row with no level or two, or without a direction, is left out and warned of. */
export function readSignatures(blocks: readonly RootContent[]): {
  readonly signatures: Signature[];
  readonly warnings: ImportWarning[];
} {
  const signatures: Signature[] = [];
  const warnings: ImportWarning[] = [];
  const taken = new Set<string>();
  for (const [header = [], ...rows] of tablesIn(blocks).map(cellsOf)) {
    const columns = header.map((title) =>
      signatureLevels.find((level) => title.toLowerCase().replace(/\s+/g, ' ').includes(level)),
    );
    if (columns.filter(Boolean).length < 2) continue;
    for (const row of rows) {
      const area = (row[0] ?? '').trim();
      if (area === '') continue;
      const ticked = row.flatMap((cell, index) =>
        isTicked(cell) && columns[index] !== undefined ? [columns[index]] : [],
      );
      const direction = readDirection(row.filter((_, index) => index > 0 && columns[index] === undefined).join(' '));
      const [level] = ticked;
      if (ticked.length !== 1 || level === undefined || direction === undefined) {
        warnings.push({
          code: 'signature-unclear',
          message: `The signature “${area}” has ${ticked.length === 1 ? 'no clear direction of travel' : `${ticked.length} levels ticked`}, so it was left out.`,
        });
        continue;
      }
      signatures.push({ id: takeId(shortId(area, 40), taken), area, level, direction });
    }
  }
  return { signatures, warnings };
}

function readDirection(text: string): Signature['direction'] | undefined {
  const up = /[↑⬆↗▲]|\b(up|improving|upward)\b/i.test(text);
  const down = /[↓⬇↘▼]|\b(down|declining|downward)\b/i.test(text);
  const level = /[↔⬌→←⇔]|\b(level|static|stable|same|sideways)\b/i.test(text);
  if ([up, down, level].filter(Boolean).length !== 1) return undefined;
  return up ? 'up' : down ? 'down' : 'level';
}
