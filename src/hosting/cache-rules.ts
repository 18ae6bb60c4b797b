/** How long browsers may keep a group of files: those of a folder, or those with one of some endings. */
export type CacheRule = {
  /** The value of the header Cache-Control. */
  readonly cacheControl: string;
  /** Completes the sentence “A browser may keep these, because …”. */
  readonly why: string;
} & ({ readonly folder: string } | { readonly endings: readonly string[] });

/**
 * For every file that no rule names: a browser asks each time whether it has changed. `private` keeps evidence out of
 * caches that several people share.
 */
export const askEachTime = 'private, no-cache';

/**
 * The files whose path changes with what is in them. They are told by folder and ending, never by a whole path, because
 * the index lies in several folders. Only the list of those folders, `pagefind/shards.json`, keeps its name.
 */
export const cacheRules: readonly CacheRule[] = [
  {
    folder: 'assets/',
    cacheControl: 'private, max-age=31536000, immutable',
    why: 'their names are made from what is in them',
  },
  {
    endings: ['pagefind', 'pf_meta', 'pf_index', 'pf_fragment', 'pf_filter'],
    cacheControl: 'private, max-age=31536000, immutable',
    why: 'the name of their folder is made from what is in them',
  },
];

/** How long a browser may keep a file of the site, by its path below the base path. */
export const cacheControlFor = (path: string): string =>
  cacheRules.find((rule) =>
    'folder' in rule ? path.startsWith(rule.folder) : rule.endings.some((ending) => path.endsWith(`.${ending}`)),
  )?.cacheControl ?? askEachTime;
