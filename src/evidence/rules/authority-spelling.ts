import type { EvidenceIndex } from '../evidence-index.ts';
import { isSameAuthority } from '../questions/is-same-authority.ts';
import { quote } from '../../words/quote.ts';
import type { Item } from '../types.ts';
import { inField } from './in-field.ts';
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
      return inField(item, ['authority'], message, { severity: 'warning' });
    }),
};

/** The items of each name that is surely meant for the site’s own authority. */
function otherSpellings({ items, settings }: EvidenceIndex): Map<string, [Item, ...Item[]]> {
  const found = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const name = 'authority' in item.data ? item.data.authority : settings.authority;
    if (name === settings.authority || !isSameAuthority(name, settings.authority)) continue;
    found.set(name, [...(found.get(name) ?? []), item] as [Item, ...Item[]]);
  }
  return found;
}
