import { resolve } from 'node:path';

const folder = resolve('.cache/test-sites');

/** The sites that the tests build once and look at, with the base path each is built for. */
export const testSites = {
  folder,
  own: { folder: `${folder}/own`, base: '/evidence/', offline: `${folder}/own-offline` },
  /** What takes the place of the own site in tests of an upgrade. */
  upgraded: { folder: `${folder}/upgraded`, base: '/evidence/' },
  /** The editions of the fixture for editions that are not the whole. */
  public: { folder: `${folder}/public`, base: '/' },
  inspector: { folder: `${folder}/inspector`, base: '/' },
  leaders: { folder: `${folder}/leaders`, base: '/' },
  fixture: { folder: `${folder}/fixture`, base: '/', offline: `${folder}/fixture-offline` },
} as const;

/** The names of those editions. */
export const testEditions = ['public', 'inspector', 'leaders'] as const;
