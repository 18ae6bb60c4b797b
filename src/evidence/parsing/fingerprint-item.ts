import { hash } from 'node:crypto';
import { sortKeys } from '../front-matter/sort-keys.ts';
import { joinSpaces } from '../../words/join-spaces.ts';
import type { Item } from '../types.ts';

const records = new Set(['reviewed', 'review', 'accepted-gaps', 'accepted-disclosures', 'audience', 'aliases']);

/**
 * The fingerprint of what an item says: its fields and its text. The record of reviews and of what is accepted, who may
 * read it and its former ids are not part of it, nor is how lines are wrapped, how values are quoted or in what order
 * the fields stand.
 */
export function fingerprintItem(data: Item['data'], body: string): string {
  const fields = Object.entries(data).filter(([name]) => !records.has(name));
  return fingerprintText(`${JSON.stringify(sortKeys(Object.fromEntries(fields)))}\n${joinSpaces(body)}`);
}

/** The first 16 digits of a text’s SHA-256: enough to see a change, short enough to stand in a file. */
export const fingerprintText = (text: string): string => hash('sha256', text).slice(0, 16);
