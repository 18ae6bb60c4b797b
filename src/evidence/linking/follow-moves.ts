import type { Disclosure, Gap } from '../types.ts';

/** What an earlier state of the evidence had. */
type Had = { readonly gaps: readonly Gap[]; readonly disclosures: readonly Disclosure[] };

/** Gaps and warnings of an earlier state under the ids that their items, and the documents they tell of, have now. */
export function followMoves({ gaps, disclosures }: Had, moves: ReadonlyMap<string, string>): Had {
  if (moves.size === 0) return { gaps, disclosures };
  return {
    gaps: gaps.map((gap) => followGap(gap, moves)),
    disclosures: disclosures.map((one) => {
      const item = one.item === undefined ? undefined : moves.get(one.item);
      if (item === undefined) return one;
      // What stands in a document’s own file has not moved.
      return one.file === `content/${one.item}.md` ? { ...one, item, file: `content/${item}.md` } : { ...one, item };
    }),
  };
}

function followGap(gap: Gap, moves: ReadonlyMap<string, string>): Gap {
  const [kind, item = '', ...key] = gap.id.split(':');
  const [document = '', more] = key.join(':').split('~');
  const moved = moves.get(item);
  const cited = moves.get(`documents/${document}`);
  if (moved === undefined && cited === undefined) return gap;
  const now = [kind, moved ?? item, cited?.replace(/^documents\//, '') ?? document].filter(Boolean).join(':');
  return { ...gap, id: more === undefined ? now : `${now}~${more}`, item: moved ?? item };
}
