import type { GapKind } from '../evidence/gaps/gap-kind.ts';
import { gapKinds } from '../evidence/gaps/index.ts';

const kinds = new Map(gapKinds.map((kind) => [kind.id, kind]));

/** The kind of gap that has an id; undefined where there is none. */
export const gapKindOf = (id: string): GapKind | undefined => kinds.get(id);
