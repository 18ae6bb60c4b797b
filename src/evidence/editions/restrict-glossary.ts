import { acronymPattern } from '../../markdown/expand-acronyms.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { findPhrases } from '../../words/find-phrases.ts';
import type { Item } from '../types.ts';
import { without } from '../without.ts';
import { textsIn } from './restrict-whole-site.ts';

type Whole = Pick<EvidenceIndex, 'glossary' | 'items' | 'settings' | 'owners'>;
type Entry = EvidenceIndex['glossary'][number];

/**
 * The glossary’s entries for what the items or what stands around them name, so that search finds it by its other names.
 * One whose short form they use is kept as it is. One that they name only by its meaning loses its note and the synonyms
 * that only the rest of the evidence uses; one that they name only by a synonym is left out where the rest has its proper
 * name, because then it may be something that is left out.
 */
export function restrictGlossary(
  whole: Whole,
  items: readonly Item[],
  around: readonly string[],
): EvidenceIndex['glossary'] {
  const { glossary } = whole;
  const shown = findNames(glossary, [...around, ...textsOf(items)]);
  const named = glossary.filter((entry) => !shown.has(entry.acronym) && phrasesOf(entry).some((one) => shown.has(one)));
  const all =
    named.length === 0
      ? shown
      : findNames(named, [...textsIn([whole.settings, whole.owners]), ...textsOf(whole.items)]);
  const isLeftOut = (name: string) => all.has(name) && !shown.has(name);
  return glossary.flatMap((entry): Entry[] => {
    const { acronym, meaning, synonyms } = entry;
    if (shown.has(acronym)) return [entry];
    if (!named.includes(entry)) return [];
    if (!shown.has(meaning) && (isLeftOut(acronym) || isLeftOut(meaning))) return [];
    const kept = synonyms?.filter((synonym) => !isLeftOut(synonym));
    return [{ ...without(entry, 'note', 'synonyms'), ...(kept === undefined ? {} : { synonyms: kept }) }];
  });
}

/** The short forms, meanings and synonyms of a glossary that stand in texts. */
function findNames(glossary: readonly Entry[], texts: readonly string[]): ReadonlySet<string> {
  const pattern = acronymPattern(glossary);
  return new Set([
    ...texts.flatMap((text) => [...text.matchAll(pattern)].map(([, acronym = '']) => acronym)),
    ...findPhrases(texts, glossary.flatMap(phrasesOf)),
  ]);
}

const phrasesOf = ({ meaning, synonyms = [] }: Entry): string[] => [meaning, ...synonyms];

const textsOf = (items: readonly Item[]): string[] => items.flatMap(({ data, body }) => [body.text, ...textsIn(data)]);
