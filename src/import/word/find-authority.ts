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

const patterns = [...authorities, ...Object.keys(short)]
  // Longest first, so that East Sussex is not read as Essex or Derbyshire as Derby.
  .sort((left, right) => right.length - left.length)
  .map((name) => ({
    name,
    pattern: new RegExp(
      `(?<![\\p{L}-])${name.replace(/ and /g, ' (?:and|&) ').replace(/[- ]/g, '[- ]')}(?![\\p{L}-])`,
      'gu',
    ),
  }));

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

/** The authority a text is about: the one it names clearly more often than any other. */
export function findAuthority(text: string): string | undefined {
  const [first, second] = countAuthorities(text);
  if (first === undefined) return undefined;
  return second === undefined || first.times >= second.times * 1.5 ? first.name : undefined;
}
