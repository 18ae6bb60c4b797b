import { collectGaps } from '../finding-gaps/collect-gaps.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import type { Gap } from '../types.ts';
import { without } from '../without.ts';

/**
 * The gaps an edition may show: those of the whole evidence that can be found, in the same words, with what the edition
 * holds, with who has accepted them and until when somebody asks for them. So none names what is left out, and none is there
 * only because something is.
 */
export function restrictGaps(whole: readonly Gap[], restricted: EvidenceIndex): Gap[] {
  const real = new Map(whole.map((gap) => [gap.id, gap]));
  return collectGaps(restricted).flatMap((gap) => {
    const same = real.get(gap.id);
    if (same?.message !== gap.message) return [];
    // Without the front matter as written there are no places in it.
    const shown = without(gap, 'line', 'column');
    const { accepted, askedUntil } = same;
    return [
      {
        ...shown,
        ...(accepted === undefined ? {} : { accepted }),
        ...(askedUntil === undefined ? {} : { askedUntil }),
      },
    ];
  });
}
