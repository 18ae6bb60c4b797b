const parsing = ['schemas', 'src/evidence', 'src/files', 'src/markdown'] as const;
const reading = [...parsing, 'src/import'] as const;

/**
 * The folders and files of the program that decide what is kept in the cache, by what is kept: when one changes, it is made
 * anew. The test holds each list against all that the maker takes in.
 */
export const keptCode = {
  /** What was parsed of a file of the evidence, and what may tell of somebody in it. */
  parsed: parsing,
  /** What was read of a file beside the evidence. */
  texts: reading,
  /** What may tell of somebody in a file beside the evidence. */
  attached: reading,
  /** How many gaps a version had. */
  counts: reading,
  /** The pages as a program. */
  renderer: ['src', 'schemas', 'public', 'astro.config.mjs', 'tsconfig.json'],
  /** The whole answer of a check. */
  report: ['src', 'schemas', 'scripts'],
} as const;
