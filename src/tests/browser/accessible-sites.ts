import { testEditions } from '../test-sites.ts';
import { editionPageTypes, pageTypes, workPageTypes } from './page-types.ts';

/**
 * The built sites whose pages are looked at, each with one page of every type that it has: the whole edition of the
 * project’s content, in which the ways through the site are walked too, and each edition of the fixture for editions.
 */
export const accessibleSites = [
  { name: 'own', paths: pageTypes, walked: true },
  ...testEditions.map((name) => ({
    name,
    paths: name === 'leaders' ? [...editionPageTypes, ...workPageTypes] : editionPageTypes,
    walked: false,
  })),
] as const;
