import { gapKindOf } from './gap-kind-of.ts';

/** What a kind of gap is called. */
export const titleOfKind = (kind: string): string => gapKindOf(kind)?.title ?? kind;
