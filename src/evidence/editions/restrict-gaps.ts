import { collectGaps } from '../collect-gaps.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import type { Gap } from '../types.ts';
import { without } from './without.ts';

/**
 * The gaps an edition may show: those of the whole evidence that can be found, in the same words, with what the edition
 * holds. So none names what is left out, and none is there only because something is.
 */
export function restrictGaps(whole: readonly Gap[], restricted: EvidenceIndex): Gap[] {
  const real = new Map(whole.map(({ id, message }) => [id, message]));
  const found = collectGaps(restricted).filter(({ id, message }) => real.get(id) === message);
  // Without the front matter as written there are no places in it.
  return found.map((gap) => without(gap, 'line', 'column'));
}
