/** One entry of the glossary as search uses it. */
export type GlossaryEntry = {
  readonly acronym: string;
  readonly meaning: string;
  readonly synonyms: readonly string[];
};
