import type { PhrasingContent } from 'mdast';

/** The printed page in brackets, as it stands behind a text. */
export const pageMark = (page: number): PhrasingContent[] => [{ type: 'text', value: ` (page ${page})` }];
