import type { EvidenceIndex } from '../../evidence/evidence-index.ts';
import { onceFor } from '../../evidence/once-for.ts';

type Glossary = EvidenceIndex['glossary'];

/**
 * The glossary for the page of an authority’s item: without the words of other authorities, which may stand for something
 * else there. A page of no authority has the whole glossary.
 */
export function glossaryFor(glossary: Glossary, authority: string | undefined): Glossary {
  const { named, made } = localWords(glossary);
  if (authority === undefined || named.size === 0) return glossary;
  // Whoever has no words of their own share one glossary, and with it what is made of it to find them.
  const key = named.has(authority) ? authority : '';
  const known = made.get(key) ?? glossary.filter(({ authorities }) => authorities?.includes(key) !== false);
  made.set(key, known);
  return known;
}

const localWords = onceFor((glossary: Glossary) => ({
  named: new Set(glossary.flatMap(({ authorities = [] }) => authorities)),
  made: new Map<string, Glossary>(),
}));
