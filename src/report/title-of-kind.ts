import { gapKinds } from '../evidence/gaps/index.ts';

const titles = new Map(gapKinds.map(({ id, title }) => [id, title]));

/** What a kind of gap is called. */
export const titleOfKind = (kind: string): string => titles.get(kind) ?? kind;
