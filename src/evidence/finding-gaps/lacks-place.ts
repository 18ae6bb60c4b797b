import { saysNothing } from '../questions/says-nothing.ts';
import type { ItemOf } from '../types.ts';

/** Whether nobody has recorded where a document is kept: neither a place nor its file, and its entry links to no address. */
export const lacksPlace = ({ data, body }: ItemOf<'document'>): boolean =>
  saysNothing(data.location ?? '') && data.file === undefined && !body.links.some(({ url }) => /^https?:/.test(url));
