import { distance } from 'fastest-levenshtein';
import type { EvidenceIndex } from '../evidence-index.ts';
import { placeOfField } from '../place-of-field.ts';
import { quote } from '../quote.ts';
import type { Item } from '../types.ts';
import type { Rule } from './rule.ts';

/** The site’s own authority written otherwise than in settings.yaml, each spelling once, where it stands first. A warning, because an authority that came before it may have such a name. */
export const authoritySpelling: Rule = {
  id: 'authority-spelling',
  title: 'The own authority under another name',
  why: 'What is of another authority has other gaps or none, so that what is open in your own would not be told.',
  fix: 'Write the authority in every file as in settings.yaml, or correct it there.',
  find: (index) =>
    [...otherSpellings(index)].map(([spelling, items]) => {
      const [item] = items;
      const files = items.length === 1 ? 'this file counts' : `${items.length} files count`;
      const message = `settings.yaml has ${quote(index.settings.authority)} for ${quote(spelling)}. Written otherwise, ${files} as another authority’s, and not all gaps are told. Write both alike.`;
      return {
        rule: 'authority-spelling',
        severity: 'warning' as const,
        file: item.file,
        ...placeOfField(item, ['authority']),
        message,
      };
    }),
};

/** The items of each name that is surely meant for the site’s own authority. */
function otherSpellings({ items, settings }: EvidenceIndex): Map<string, [Item, ...Item[]]> {
  const own = bare(settings.authority);
  const found = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const name = 'authority' in item.data ? item.data.authority : settings.authority;
    if (name === settings.authority || own === '' || !isSlip(bare(name), own)) continue;
    found.set(name, [...(found.get(name) ?? []), item] as [Item, ...Item[]]);
  }
  return found;
}

/** The only two English authorities of longer names that differ in one letter. */
const neighbours: readonly string[] = ['herefordshire', 'hertfordshire'];

/** The City of London is one authority, and London all of them. */
const isSlip = (name: string, own: string): boolean =>
  (name === own && name !== 'london') || (own.length > 5 && distance(name, own) === 1 && !neighbours.includes(name));

/** A name without capitals, signs, and words like council and borough. */
const bare = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\blondon borough\b/g, ' ')
    .replace(/\b(?:authority|borough|city|council|county|district|metropolitan|of|royal|the|unitary)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
