import { distance } from 'fastest-levenshtein';

/** A title without what may differ in print: capitals, punctuation, “&”, a leading article. */
export function plainTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[’'‘]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/^\s*(the|a|our)\s/, '')
    .trim();
}

const meanings: readonly (readonly [RegExp, string])[] = [
  [/\blooked after children\b|\bchildren looked after\b|\bchildren in (?:our )?care\b|\bcla\b|\bcic\b/g, 'lac'],
  [/\bchildren and young peoples?\b/g, 'cyp'],
  [/\bchildrens social care\b|\bcyp social care\b/g, 'csc'],
  [/\bpersonal education plans?\b/g, 'peps'],
  [/\bchild sexual exploitation\b/g, 'cse'],
  [/\bcare leavers?\b|\bleaving care\b/g, 'leavers'],
];
const filler = new Set([
  'report',
  'reports',
  'update',
  'updates',
  'to',
  'of',
  'on',
  'and',
  'the',
  'for',
  'in',
  'with',
  'a',
  'by',
  'from',
  'including',
  'part',
  'analysis',
  'evaluation',
  'document',
  'copy',
  'latest',
]);

function wordsOf(title: string): Set<string> {
  // Whom a report went to says little about which report it is.
  const named = plainTitle(title).replace(
    /\b(reports?|updates?) to (?:the )?(?:[a-z]+ ){0,4}?(?:cabinet|committee|board|council|cmt|slscb|lscb|cypmt|malap)\b.*/,
    '$1',
  );
  const plain = meanings.reduce((text, [pattern, short]) => text.replace(pattern, short), named);
  return new Set(
    plain
      .split(' ')
      .map((word) => word.replace(/(?<=\w{3})s$/, ''))
      .filter((word) => word !== '' && !filler.has(word) && !/^(19|20)?\d\d$/.test(word)),
  );
}

/** A slip of the pen in a long word; a short one may be what tells two titles apart (CME Policy, EHE Policy). */
function differInOneWord(left: readonly string[], right: readonly string[]): boolean {
  const different = left
    .map((word, index) => [word, right[index] ?? ''] as const)
    .filter(([one, other]) => one !== other);
  const [one = '', other = ''] = different[0] ?? [];
  return (
    left.length === right.length &&
    left.length > 1 &&
    different.length === 1 &&
    Math.min(one.length, other.length) > 4 &&
    distance(one, other) <= 2
  );
}

/** Whether two titles may be one document cited in different words: most of the words that matter are the same. */
export function isNear(one: string, other: string): boolean {
  const years = (title: string) =>
    [...title.matchAll(/\b20\d\d\b/g)]
      .map(([year]) => year)
      .sort()
      .join(' ');
  if (years(one) !== '' && years(other) !== '' && years(one) !== years(other)) return false;
  if (differInOneWord(plainTitle(one).split(' '), plainTitle(other).split(' '))) return true;
  const [few, many] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.size - b.size) as [Set<string>, Set<string>];
  const shared = [...few].filter((word) => many.has(word)).length;
  return few.size >= 2 && shared >= 2 && shared / few.size >= 0.75 && shared / many.size >= 0.4;
}
