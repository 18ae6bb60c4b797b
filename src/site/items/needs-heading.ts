import type { Item } from '../../evidence/types.ts';

/** Whether a body begins with words of its own, which would seem to belong to the part of the page above it. */
export const needsHeading = ({ html }: Item['body']): boolean => html.trim() !== '' && !/^\s*<h[1-6]\b/.test(html);
