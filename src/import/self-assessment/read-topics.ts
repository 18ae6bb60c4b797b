import type { RootContent } from 'mdast';
import { signatureLevels } from '../../../schemas/self-assessment.ts';
import type { ImportWarning } from '../importer.ts';
import { outline } from '../word/outline.ts';
import { parsePrintedDate } from '../word/parse-printed-date.ts';
import { freeId, shortId } from '../word/short-id.ts';
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
    .filter((cells) => cells.filter((cell) => cell !== '').length >= 2);
  const challenges = rows.flatMap(([when = '', activity = '']): Challenge[] => {
    if (/^date$/i.test(when) || activity === '') return [];
    const date = parsePrintedDate(when) ?? /\b20\d\d\b/.exec(when)?.[0];
    if (date === undefined) return [{ activity, state: 'due' }];
    if (written === undefined) {
      warnings.push({
        code: 'challenge-unclear',
        message: `Whether “${activity}” (${when}) had taken place cannot be told, because no day is printed by which the assessment was due. Add it to external-challenges.`,
      });
      return [];
    }
    const later = date.slice(0, 7) >= written.slice(0, Math.min(7, date.length));
    return [{ date, activity, state: later ? 'planned' : 'done' }];
  });
  return { challenges, warnings };
}

/** The labelled titles under strengths or priorities: i) Continued success …, ii) …; headings where they have no label, or a plain list. */
export function readListed(blocks: readonly RootContent[]): { readonly id: string; readonly title: string }[] {
  const lines = outline(blocks).filter(({ kind, depth }) => depth === 0 && kind !== 'table');
  const labelled = lines.flatMap(({ text, kind }) => {
    const [, id, title] = (kind !== 'numbered' && /^\(?([ivx]{1,4}|[a-h]|\d)[.)]\s+(\S.{2,160})$/.exec(text)) || [];
    return id === undefined || title === undefined || /[.;]$/.test(title) ? [] : [{ id, title: title.trim() }];
  });
  if (labelled.length > 0) return labelled;
  const headings = lines.filter(({ kind, text }) => kind === 'heading' && text.length < 160);
  // Bullets are the titles only where nothing else stands there: elsewhere they are details of one.
  const onlyBullets = lines.every(({ kind, text }) => kind === 'bullet' && text.length < 160 && !text.endsWith(':'));
  return (headings.length > 0 ? headings : onlyBullets ? lines : []).map(({ text }, index) => ({
    id: String(index + 1),
    title: text,
  }));
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
      const id = freeId(shortId(area, 40), taken);
      taken.add(id);
      signatures.push({ id, area, level, direction });
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
