import { pageTypes } from './page-types.ts';

/** The built sites whose pages are looked at, each with one page of every type that it has. Another edition is a line here. */
export const accessibleSites = [{ name: 'own', paths: pageTypes }] as const;
