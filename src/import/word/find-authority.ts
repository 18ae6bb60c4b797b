import { authorities } from './authorities.ts';

/** Names that are cut short in speech; only those that no other authority could be meant by. */
const short: Readonly<Record<string, string>> = {
  Stockton: 'Stockton-on-Tees',
  Redcar: 'Redcar and Cleveland',
  Newcastle: 'Newcastle upon Tyne',
  Southend: 'Southend-on-Sea',
  Stoke: 'Stoke-on-Trent',
  Telford: 'Telford and Wrekin',
  Brighton: 'Brighton and Hove',
  'East Riding': 'East Riding of Yorkshire',
  'Cheshire West': 'Cheshire West and Chester',
};

/** Names that are words too: they count only where a council, borough or the like stands beside them. */
const words: ReadonlySet<string> = new Set(['Reading', 'Bury', 'Sutton', 'Poole', 'Halton', 'York']);
const office = String.raw`(?:[A-Z][\p{L}-]* ){0,2}(?:Council|Borough|City|County|MBC|Authority|LSCB|Safeguarding|Children)`;

const patterns = [...authorities, ...Object.keys(short)]
  // Longest first, so that East Sussex is not read as Essex or Derbyshire as Derby.
  .sort((left, right) => right.length - left.length)
  .map((name) => ({
    name,
    pattern: new RegExp(
      `(?<![\\p{L}-])${namePattern(name)}(?![\\p{L}-])${words.has(name) ? `(?=(?:['’]s)? ${office})` : ''}`,
      'gu',
    ),
  }));

/** How a name is printed: with a hyphen or a space, “and” or “&”. */
function namePattern(name: string): string {
  return name.replace(/ and /g, ' (?:and|&) ').replace(/[- ]/g, '[- ]');
}

/** How often each authority is named in a text, most often first. */
export function countAuthorities(text: string): { readonly name: string; readonly times: number }[] {
  let rest = text.replace(/\s+/g, ' ');
  const counted = patterns.map(({ name, pattern }) => {
    let times = 0;
    rest = rest.replace(pattern, () => {
      times += 1;
      return '·';
    });
    return { name: short[name] ?? name, times };
  });
  const sums = new Map<string, number>();
  for (const { name, times } of counted) sums.set(name, (sums.get(name) ?? 0) + times);
  return [...sums]
    .map(([name, times]) => ({ name, times }))
    .filter(({ times }) => times > 0)
    .sort((left, right) => right.times - left.times);
}

/**
 * The authority a text is about: the one it names clearly more often than any other, and not only as somebody to learn from.
 * A plan that says “the council” throughout names its partner alone.
 */
export function findAuthority(text: string): string | undefined {
  const [first, second] = countAuthorities(text);
  if (first === undefined || (second !== undefined && first.times < second.times * 1.5)) return undefined;
  return isPartnerOnly(first.name, text) ? undefined : first.name;
}

const before = String.raw`\b(?:partners?|visit\w*|learn\w*|support\w*|help\w*|peers?|with|from|by|like|neighbour\w*)\b[^.\n]{0,25}`;
const after = String.raw`[^.\n]{0,15}\b(?:partners?|support\w*|help\w*|mentor\w*|advis\w*|shar\w*)\b`;

function isPartnerOnly(name: string, text: string): boolean {
  const names = [name, ...Object.keys(short).filter((key) => short[key] === name)].map(namePattern).join('|');
  const asPartner = new RegExp(`${before}\\b(?:${names})\\b|\\b(?:${names})\\b${after}`, 'giu');
  return countAuthorities(text.replace(asPartner, '·')).every((left) => left.name !== name);
}
