import { joinSpaces } from '../../words/join-spaces.ts';
import type { ImportWarning } from '../importer.ts';
import { isSameText } from './is-same-text.ts';
import type { KnownMeasure } from './match-measure.ts';
import { isGrade, readFigure } from './read-figure.ts';
import type { MeasureOfFigures } from './read-entry.ts';
import type { StatedRow } from './state-figures.ts';
import { unitFits } from './unit-fits.ts';
import { warnIf } from '../warn-if.ts';

type Data = KnownMeasure['data'];
type Facts = Partial<Pick<Data, 'better' | 'frequency' | 'target' | 'sections'>>;

const better = [
  ['higher', /^(?:high(?:er)?|bigger|increase|up)(?: is (?:better|good))?$/i],
  ['lower', /^(?:low(?:er)?|smaller|decrease|down)(?: is (?:better|good))?$/i],
  ['neither', /^(?:neither|neutral)$/i],
] as const;
const frequency = [
  ['weekly', /^weekly$/i],
  ['monthly', /^monthly$/i],
  ['quarterly', /^quarterly$/i],
  ['six-monthly', /^(?:six|6)[- ]monthly$|^(?:half|bi)[- ]?(?:yearly|annual(?:ly)?)$/i],
  ['annual', /^(?:annual(?:ly)?|yearly)$/i],
  ['one-off', /^one[- ]off$/i],
] as const;

const wordOf = <T extends string>(words: readonly (readonly [T, RegExp])[], text: string | undefined): T | undefined =>
  words.find(([, pattern]) => text !== undefined && pattern.test(text))?.[0];

/** What rows say of their measure beside its figures, in the words of a file; `left` is what cannot be read so. */
export function readFacts(rows: readonly StatedRow[], measure: MeasureOfFigures): { facts: Facts; left: string[] } {
  const left: string[] = [];
  const only = (name: 'better' | 'frequency' | 'target' | 'sections') => {
    const told = [...new Set(rows.flatMap((row) => row.told.get(name) ?? []))];
    if (told.length > 1) left.push(`several under ${name}: ${told.map((text) => `“${text}”`).join(', ')}`);
    return told.length === 1 ? told[0] : undefined;
  };
  const facts: Facts = {};
  const [good, often, sections] = [only('better'), only('frequency'), only('sections')];
  const [isBetter, isDue] = [wordOf(better, good), wordOf(frequency, often)];
  if (isBetter !== undefined) facts.better = isBetter;
  else if (good !== undefined) left.push(`better “${good}”`);
  if (isDue !== undefined) facts.frequency = isDue;
  else if (often !== undefined) left.push(`frequency “${often}”`);
  if (sections !== undefined) facts.sections = sections.split(/\s*[;,]\s*/).filter((number) => number !== '');
  const target = only('target');
  const value = target === undefined ? undefined : readTarget(target, measure);
  if (value !== undefined) {
    const first = rows.find(({ told }) => told.has('target'))?.told;
    const [by, note] = [first?.get('target-by'), first?.get('target-note')];
    facts.target = { value, ...(by === undefined ? {} : { by }), ...(note === undefined ? {} : { note }) };
  } else if (target !== undefined) left.push(`target “${target}”`);
  return { facts, left };
}

function readTarget(text: string, { unit }: MeasureOfFigures): number | string | undefined {
  const read = readFigure(text);
  if ('word' in read) return isGrade(read.word) ? read.word : undefined;
  if ('left' in read || read.qualifier !== undefined) return undefined;
  return read.unit === undefined || unitFits(read.unit, unit) ? read.value : undefined;
}

/** What the rows of a measure that is there fill in, which is its target, and a warning of whatever else they say otherwise. */
export function compareMeasure(
  rows: readonly StatedRow[],
  { id, data }: KnownMeasure,
): { readonly fills: Pick<Facts, 'target'>; readonly warnings: readonly ImportWarning[] } {
  const { facts, left } = readFacts(rows, data);
  const [told] = rows.flatMap((row) => row.told.get('target') ?? []);
  const isTarget = data.target !== undefined && told !== undefined && isSameText(String(data.target.value), told);
  const target = isTarget ? undefined : facts.target;
  const fills = data.target === undefined && target !== undefined ? { target } : {};
  const differs = [
    ...(target !== undefined && data.target !== undefined && target.value !== data.target.value
      ? [`target ${target.value} (the file has ${data.target.value})`]
      : []),
    ...(['better', 'frequency'] as const).flatMap((name) =>
      facts[name] === undefined || facts[name] === data[name]
        ? []
        : [`${name} “${facts[name]}” (the file has ${data[name] === undefined ? 'none' : `“${data[name]}”`})`],
    ),
    ...(facts.sections === undefined || isSameText(facts.sections.join(), joinSpaces((data.sections ?? []).join()))
      ? []
      : [`sections ${facts.sections.join(', ')} (the file has ${(data.sections ?? []).join(', ') || 'none'})`]),
    ...left.filter((words) => !(isTarget && words.startsWith('target '))),
  ];
  const message = `measures/${id}.md: the sheet says otherwise, which was left out: ${differs.join('; ')}. Correct the file by hand if the sheet is right.`;
  return { fills, warnings: warnIf(differs.length > 0, 'measure-differs', message) };
}
