import { joinSpaces } from '../../words/join-spaces.ts';

/** The parts that a section of an Annex M assessment is printed in. */
export type PartName = 'lines' | 'assessment' | 'summary' | 'detail' | 'documents' | 'performance' | 'notes' | 'owners';

const patterns: readonly (readonly [PartName, RegExp])[] = [
  [
    'lines',
    /^(inspectors (should|will)( always)? (report|examine|consider|evaluate)\b.*|lines? of enquiry|key lines of enquiry|issues? (for inspectors )?to (be )?(examined?|considered?))$/i,
  ],
  ['assessment', /^(our |self[- ])?assessment( \(.*\))?$/i],
  ['summary', /^(overall )?summary( statement| assessment)?$/i],
  [
    'documents',
    /^((key |list of )?supporting (documents?|documentation|evidence)( list)?|(list of )?(key |source )?documents?( list)?|documentary evidence|evidence documents?)$/i,
  ],
  [
    'performance',
    /^((key )?performance( ?(\/|&|and) ?activity)?( (data|information|measures|indicators))|(performance|activity)( ?(\/|&|and) ?(performance|activity))?( data)?|data( and performance)?)$/i,
  ],
  [
    'detail',
    /^(detail(s|ed)?( (evidence|assessment|statement|narrative))?|evidence|narrative|assessment detail|evidence and analysis)$/i,
  ],
  ['notes', /^(open |outstanding )?(notes|questions|queries)|further work( needed)?$/i],
  ['owners', /^(owners?|lead( officer)?s?|responsible( officer)?s?|lead \/ owner)$/i],
];

/** The part that a line heads, and any text run together with the heading. */
export function partHeading(line: string): { readonly part: PartName; readonly rest: string } | undefined {
  const text = joinSpaces(line);
  const whole = text.replace(/\s*:$/, '');
  const found = patterns.find(([, pattern]) => pattern.test(whole));
  if (found !== undefined) return { part: found[0], rest: '' };
  // Copying glues the heading to its first sentence: “Summary statement Children’s Social Care have not …”.
  const glued =
    /^(summary statement|supporting documents|performance ?(?:\/|and|&) ?activity data)\s*:?\s+(\S.*)$/i.exec(text) ??
    /^(summary|detail|supporting documents)\s*:\s+(\S.*)$/i.exec(text);
  if (glued === null) return undefined;
  const part = patterns.find(([, pattern]) => pattern.test(glued[1] ?? ''))?.[0];
  return part === undefined ? undefined : { part, rest: glued[2] ?? '' };
}
