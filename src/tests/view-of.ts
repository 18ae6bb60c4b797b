import type { EvidenceIndex } from '../evidence/evidence-index.ts';

/** Everything an index holds, as one text to look for words in. */
export const viewOf = (index: EvidenceIndex): string =>
  JSON.stringify({ ...index, byId: undefined }, (_key, value: unknown) => (value instanceof Map ? [...value] : value));
