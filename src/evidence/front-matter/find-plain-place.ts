import type { Place } from '../types.ts';

/** A field or an entry of a list: the line it begins on, its column there, the column behind its colon or hyphen, and the line before which it ends; all from 0. */
type Part = { readonly line: number; readonly column: number; readonly behind: number; readonly end: number };

/**
 * The place of a value, or with `name` of its name, in YAML that is written plainly: a field on a line of its own, groups and
 * lists set in below. That is found a hundred times as fast as by reading the whole. Undefined where it is not written so,
 * or not there.
 */
export function findPlainPlace(text: string, path: readonly PropertyKey[], name: boolean): Place | undefined {
  let lines: readonly string[] = text.split('\n');
  let part: Part | undefined = { line: -1, column: -1, behind: 0, end: lines.length };
  for (const step of path) {
    // An entry’s first field stands behind its hyphen; for what follows it may as well stand behind spaces.
    const { line, behind }: Part = part;
    if (lines[line]?.[behind - 1] === '-')
      lines = lines.with(line, `${' '.repeat(behind)}${lines[line]?.slice(behind) ?? ''}`);
    part = typeof step === 'number' ? findEntry(lines, part, step) : findField(lines, part, String(step));
    if (part === undefined) return undefined;
  }
  const { line, column, behind } = part;
  if (name && typeof path.at(-1) !== 'number') return { line: line + 1, column: column + 1 };
  const below = lines[line]?.[behind - 1] === ':' ? firstLine(lines, part) : -1;
  const [at, from] = below < 0 ? [line, behind] : [below, 0];
  const [space] = /^ *(?=["'[{A-Za-z0-9]|- )/.exec(lines[at]?.slice(from) ?? '') ?? [];
  return space === undefined ? undefined : { line: at + 1, column: from + space.length + 1 };
}

function findField(lines: readonly string[], within: Part, field: string): Part | undefined {
  const first = firstLine(lines, within);
  const column = leadOf(lines[first]);
  if (column <= within.column) return undefined;
  const begins = `${' '.repeat(column)}${field}:`;
  const isField = (text: string) => text.startsWith(begins);
  const line = findLine(lines, first, within.end, isField);
  if (line === undefined || findLine(lines, line + 1, within.end, isField) !== undefined) return undefined;
  // A list may stand as far left as the name of its field.
  const isNext = (text: string) => leadOf(text) < column || (leadOf(text) === column && !text.startsWith('- ', column));
  const end = findLine(lines, line + 1, within.end, (text) => holdsMore(text) && isNext(text)) ?? within.end;
  return { line, column, behind: begins.length, end };
}

function findEntry(lines: readonly string[], within: Part, place: number): Part | undefined {
  const first = firstLine(lines, within);
  const column = leadOf(lines[first]);
  const isEntry = (line: number | undefined) => line !== undefined && lines[line]?.startsWith('- ', column) === true;
  const nextFrom = (line: number) =>
    findLine(lines, line, within.end, (text) => holdsMore(text) && leadOf(text) === column);
  if (column < within.column) return undefined;
  let line: number | undefined = first;
  for (let passed = 0; isEntry(line) && passed < place; passed += 1) line = nextFrom((line ?? 0) + 1);
  if (line === undefined || !isEntry(line)) return undefined;
  return { line, column, behind: column + 1, end: nextFrom(line + 1) ?? within.end };
}

/** The line on which what is in a part begins: its own, behind an entry’s hyphen, or the first one below; -1 where it begins behind a colon, or there is none. */
function firstLine(lines: readonly string[], { line, column, end }: Part): number {
  if (line >= 0 && leadOf(lines[line]) > column) return line;
  if (line >= 0 && !/:\s*$/.test(lines[line] ?? '')) return -1;
  return findLine(lines, line + 1, end, holdsMore) ?? -1;
}

function findLine(
  lines: readonly string[],
  from: number,
  to: number,
  isAsked: (text: string) => boolean,
): number | undefined {
  for (let line = from; line < to; line += 1) if (isAsked(lines[line] ?? '')) return line;
  return undefined;
}

/** Whether a line holds more than space or a remark. */
const holdsMore = (text: string): boolean => /^ *[^ #]/.test(text);

/** How far a line is set in; -1 where there is none. */
const leadOf = (text: string | undefined): number => (text === undefined ? -1 : text.search(/[^ ]|$/));
