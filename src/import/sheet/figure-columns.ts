import { joinSpaces } from '../../words/join-spaces.ts';

/** What a column of a sheet of figures may be called, in small letters; the first that fits a heading is taken. */
const names = {
  title:
    /^(title|short name|(key )?(performance )?indicators?( name| title| description)?|performance measures?|(performance )?(measure|k?pi) (name|title|description)|metric( name)?|indicator ?\/ ?measure|measure ?\/ ?indicator)$/,
  measure: /^(measure|k?pi|key performance indicator)$/,
  description: /^(description|name)$/,
  id: /^(id|code|ref\.?|reference|(measure|indicator|k?pi) (id|code|no\.?|number|ref\.?|reference))$/,
  authority: /^(local )?authority( name)?$|^(council|la)( name)?$/,
  unit: /^(units?|unit of measure(ment)?|measured in|format)$/,
  better: /^better$|^polarity$|^good (is|to be)$/,
  frequency: /^(reporting )?frequency$|^(how often|reported)$/,
  'target-by': /^target (by|date)$/,
  'target-note': /^target note$/,
  target: /^(current )?target( value)?$/,
  period: /^((reporting |time )?period|period covered|(reporting )?month)$/,
  quarter: /^(quarter|qtr)$/,
  year: /^((financial )?year|fy)$/,
  ends: /^(ends|(period )?end(s|ing| date)?|period end(s|ing)|last day( of( the)? period)?|as at|date)$/,
  area: /^(area|region|comparator|geography)$/,
  category: /^(category|breakdown|group|sub-?group|of)$/,
  value: /^((actual |latest |current |reported )?(value|figure|performance|result)s?|actuals?|out-?turns?)$/,
  numerator: /^(num|numerator)\.?$/,
  denominator: /^(den|denom|denominator)\.?$/,
  qualifier: /^qualifier$/,
  rank: /^rank(ing)?$/,
  change: /^change$/,
  'change-unit': /^change unit$/,
  'change-since': /^change since$/,
  illustrative: /^illustrative$/,
  source: /^(source|source document|data source|document)$/,
  place: /^(place|page)$/,
  note: /^(notes?|comments?|commentary)$/,
  sections: /^(annex m )?sections?$/,
  // What the site’s own sheet says of each row; the measure’s file has it.
  marking: /^marking$/,
} as const;

/** The name of a column of a sheet of figures. */
export type FigureColumn = keyof typeof names;

/** Whether some of these columns say when a figure is of. */
export const saysWhen = (columns: ReadonlyMap<FigureColumn, unknown>): boolean =>
  (['period', 'quarter', 'year', 'ends'] as const).some((name) => columns.has(name));

/** Columns of other areas’ figures, which stand beside the authority’s own. */
const compared =
  /^(england|national|regional|north (east|west)|yorkshire (and|&) (the )?humber|(east|west) midlands|east of england|(inner |outer )?london|south (east|west)|statistical neighbours?|stat\.? neighbours?)( average)?$/i;

/** Whether a heading is that of other areas’ figures, like England. */
export const isComparedArea = (heading: string): boolean => compared.test(joinSpaces(heading));

/** Which columns of a header are which, by their place from 0. Only one column says what is measured, as its title. */
export function findFigureColumns(header: readonly string[]): ReadonlyMap<FigureColumn, number> {
  const found = new Map<FigureColumn, number>();
  header.forEach((heading, column) => {
    const text = joinSpaces(heading).toLowerCase();
    const name = (Object.keys(names) as FigureColumn[]).find((key) => names[key].test(text));
    if (name !== undefined && !found.has(name)) found.set(name, column);
  });
  // Beside several periods or areas a target may be that of one of them.
  const targets = header.filter((heading) => names.target.test(joinSpaces(heading).toLowerCase()));
  if (targets.length > 1) found.delete('target');
  const [measure, description] = [found.get('measure'), found.get('description')];
  found.delete('measure');
  found.delete('description');
  const titled = found.get('title');
  // “Measure” is the id where another column has the title, and the title in most other sheets.
  if (titled !== undefined && measure !== undefined) found.set('id', measure);
  const title = titled ?? measure ?? description;
  if (title !== undefined) found.set('title', title);
  // A day may be that of an entry; it is the figure’s own where nothing else says when.
  const ends = found.get('ends');
  const hasPeriod = (['period', 'quarter', 'year'] as const).some((name) => found.has(name));
  if (ends !== undefined && hasPeriod && /^date$/i.test((header[ends] ?? '').trim())) found.delete('ends');
  return found;
}
