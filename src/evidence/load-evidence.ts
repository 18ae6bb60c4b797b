import { linkEvidence, type Content, type LoadedEvidence } from './linking/link-evidence.ts';
import { parseItem, type ParsedItem } from './parsing/parse-item.ts';
import { parsedKey } from './parsing/parsed-key.ts';

/**
 * How to load. `html` also renders the bodies; `known` holds files that were parsed before, by `parsedKey`, and takes
 * those that were not, so that several states of one history share the files they have in common.
 */
export type LoadOptions = { readonly html?: boolean; readonly known?: Map<string, ParsedItem> };

/** Turns files into checked, linked evidence. Never throws for an author’s mistake. */
export const loadEvidence = (content: Content, { html = false, known = new Map() }: LoadOptions = {}): LoadedEvidence =>
  linkEvidence(content, (source, kind) => {
    const key = parsedKey(source);
    const parsed = (key === undefined ? undefined : known.get(key)) ?? parseItem(source, kind, html);
    if (key !== undefined) known.set(key, parsed);
    return parsed;
  });
