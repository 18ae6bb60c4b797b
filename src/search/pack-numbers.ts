import type { Numbered } from './find-references.ts';

type Packed = readonly [
  number: string,
  /** Empty where it is told from the number, as it mostly is. */
  label: string,
  anchor: string,
  paragraphs: number,
  /** With spaces between them; empty or left out where there are none. */
  lines?: string,
  /** Left out where there is none. */
  framework?: string,
];

/** Numbered places one after the other that are of one kind and stand on one page, which is named once. */
export type PackedNumbers = readonly (readonly [
  kind: Numbered['kind'],
  title: string,
  page: string,
  places: readonly Packed[],
])[];

const labels = { section: 'Section', recommendation: 'Recommendation', action: 'Action', item: 'Item' };
const usualLabel = (kind: Numbered['kind'], number: string) => `${labels[kind]} ${number}`;

/** Numbered places as a browser fetches them: a third of what they are written out. */
export function packNumbers(numbers: readonly Numbered[]): PackedNumbers {
  const packed: [Numbered['kind'], string, string, Packed[]][] = [];
  for (const { kind, number, label, title, path, paragraphs = 0, lines = [], framework } of numbers) {
    const [page = '', anchor = ''] = path.split('#');
    const short = label === usualLabel(kind, number) ? '' : label;
    const listed = lines.join(' ');
    const more: [string?, string?] = framework !== undefined ? [listed, framework] : listed === '' ? [] : [listed];
    const place: Packed = [number, short, anchor, paragraphs, ...more];
    const last = packed.at(-1);
    if (last !== undefined && last[0] === kind && last[1] === title && last[2] === page) last[3].push(place);
    else packed.push([kind, title, page, [place]]);
  }
  return packed;
}

/** The places again, each by itself. */
export const unpackNumbers = (packed: PackedNumbers): Numbered[] =>
  packed.flatMap(([kind, title, page, places]) =>
    places.map(([number, label, anchor, paragraphs, lines = '', framework]) => ({
      kind,
      number,
      label: label === '' ? usualLabel(kind, number) : label,
      title,
      path: anchor === '' ? page : `${page}#${anchor}`,
      ...(paragraphs === 0 ? {} : { paragraphs }),
      ...(lines === '' ? {} : { lines: lines.split(' ') }),
      ...(framework === undefined ? {} : { framework }),
    })),
  );
