/** Words, as parts of a pattern, that say an inspection is not the one told of: it was before that one, or is to come. */
export const timeWords = {
  earlier: String.raw`previous(?:ly)?|prior|preceding|last|earlier`,
  coming: String.raw`next|future|expect\w*|planned|will`,
};
