/** Whether a table called `name` is the one that a measure names: the same name but for its year and for what a second download or a copy adds. */
export const isNamedTable = (named: string, name: string): boolean => wordsOf(named) === wordsOf(name);

const wordsOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/\(\d+\)|\bcopy(?: of)?\b/g, ' ')
    .replace(/(?<!\d)(?:19|20)\d\d(?:[-_ ]?\d\d)?(?!\d)/g, ' ')
    .replace(/[^a-z\d]+/g, ' ')
    .trim();
