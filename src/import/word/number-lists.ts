import { printNumber } from './print-number.ts';
import { findStyleLooks, type StyleLooks } from './style-looks.ts';
import { valueIn } from './value-in.ts';

/** What stands around a printed number while a Word file or slides are converted; both characters are private to the import. */
export const numberMark = { start: '\uE000', end: '\uE001' } as const;

type Level = {
  readonly format: string;
  readonly text: string;
  readonly start: number;
  /** Whether it goes on where it was, whatever stands between. */
  readonly runsOn: boolean;
};
type Numbering = { readonly levels: ReadonlyMap<number, Level>; readonly counters: (number | undefined)[] };
type Place = { readonly list: string; readonly level: number };

/**
 * Writes each automatic number of a Word document as marked text at the start of its paragraph, because a list that
 * goes on after a paragraph or a sub-list would begin again at 1 in HTML, and numbered headings would lose theirs.
 */
export function numberLists(documentXml: string, numberingXml: string, stylesXml: string): string {
  const lists = readLists(numberingXml);
  const styles = findStyleLooks(stylesXml, placeInStyle);
  // Formatting before a tracked change holds a second set of paragraph properties inside the first.
  const accepted = documentXml.replace(/<w:pPrChange\b[^>]*>[\s\S]*?<\/w:pPrChange>/g, '');
  return accepted.replace(/<w:pPr\b[^>]*?(?:\/>|>([\s\S]*?)<\/w:pPr>)/g, (whole, inside: string | undefined) => {
    const place = placeOf(inside ?? '', styles);
    const list = place && lists.get(place.list);
    // A paragraph whose end is deleted runs into the next one, so it carries no number of its own.
    if (place === undefined || list === undefined || /<w:rPr\b[^>]*>[\s\S]*<w:del\b/.test(inside ?? '')) return whole;
    const printed = countOn(list, place.level);
    if (printed === '') return whole;
    return `${whole}<w:r><w:t xml:space="preserve">${numberMark.start}${printed}${numberMark.end}</w:t></w:r>`;
  });
}

const numbered = /<w:numPr\b[^>]*>([\s\S]*?)<\/w:numPr>/;

function placeOf(properties: string, styles: StyleLooks<Place>): Place | undefined {
  const style = styles.of(valueIn(properties, 'pStyle'));
  const direct = numbered.exec(properties)?.[1];
  if (direct === undefined) return style;
  const list = valueIn(direct, 'numId') ?? style?.list;
  const level = Number(valueIn(direct, 'ilvl') ?? style?.level ?? 0);
  return list === undefined || list === '0' ? undefined : { list, level };
}

function placeInStyle(style: string): Place | undefined {
  const inside = numbered.exec(style)?.[1] ?? '';
  const list = valueIn(inside, 'numId');
  return list === undefined ? undefined : { list, level: Number(valueIn(inside, 'ilvl') ?? 0) };
}

function readLists(xml: string): Map<string, Numbering> {
  const shapes = new Map<string, Map<number, Level>>();
  for (const [, id = '', inside = ''] of xml.matchAll(
    /<w:abstractNum\b[^>]*w:abstractNumId="([^"]*)"[^>]*>([\s\S]*?)<\/w:abstractNum>/g,
  )) {
    shapes.set(id, readLevels(inside));
  }
  const shared = new Map<string, (number | undefined)[]>();
  const lists = new Map<string, Numbering>();
  for (const [, id = '', inside = ''] of xml.matchAll(/<w:num\b[^>]*w:numId="([^"]*)"[^>]*>([\s\S]*?)<\/w:num>/g)) {
    const shape = valueIn(inside, 'abstractNumId') ?? '';
    const levels = new Map(shapes.get(shape) ?? []);
    const overrides = [...inside.matchAll(/<w:lvlOverride\b[^>]*w:ilvl="(\d+)"[^>]*>([\s\S]*?)<\/w:lvlOverride>/g)];
    let restarts = false;
    for (const [, number = '0', own = ''] of overrides) {
      const [level, start] = [Number(number), valueIn(own, 'startOverride')];
      const shaped = readLevels(own).get(level) ?? levels.get(level);
      restarts ||= start !== undefined;
      if (shaped !== undefined)
        levels.set(level, { ...shaped, ...(start === undefined ? {} : { start: Number(start) }) });
    }
    // Lists of one shape count on together, as Word prints them, unless a list says where it starts.
    const counters = restarts ? [] : (shared.get(shape) ?? []);
    if (!restarts) shared.set(shape, counters);
    lists.set(id, { levels, counters });
  }
  return lists;
}

function readLevels(xml: string): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const [, level = '0', inside = ''] of xml.matchAll(/<w:lvl\b[^>]*w:ilvl="(\d+)"[^>]*>([\s\S]*?)<\/w:lvl>/g)) {
    const format = valueIn(inside, 'numFmt') ?? 'decimal';
    const text = valueIn(inside, 'lvlText') ?? `%${Number(level) + 1}.`;
    const runsOn = valueIn(inside, 'lvlRestart') === '0';
    levels.set(Number(level), { format, text, start: Number(valueIn(inside, 'start') ?? 1), runsOn });
  }
  return levels;
}

function countOn({ levels, counters }: Numbering, level: number): string {
  const shape = levels.get(level);
  if (shape === undefined || shape.format === 'bullet' || shape.format === 'none') return '';
  counters[level] = (counters[level] ?? shape.start - 1) + 1;
  for (let below = level + 1; below < counters.length; below += 1)
    if (levels.get(below)?.runsOn !== true) counters[below] = undefined;
  return shape.text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const other = levels.get(at);
    return other === undefined ? '' : printNumber(counters[at] ?? other.start, other.format);
  });
}
