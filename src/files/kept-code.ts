const parsing = ['schemas', 'src/evidence', 'src/files', 'src/markdown', 'src/words'] as const;

/**
 * The folders and files of the program that decide what is kept in the cache, by what is kept: when one changes, it is made
 * anew. The test holds each list against all that the makers take in.
 */
export const keptCode = {
  /** What was parsed of a file of the evidence, and what may tell of somebody in it. */
  parsed: parsing,
  /** What was read of a file beside the evidence, what may tell of somebody in it, and how many gaps a version had. */
  read: [...parsing, 'src/import'],
  /** The pages as a program. */
  renderer: ['src', 'schemas', 'public', 'astro.config.mjs', 'tsconfig.json'],
  /** The whole answer of a check. */
  report: ['src', 'schemas', 'scripts'],
} as const;
