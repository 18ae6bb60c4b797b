/** The files that search reads beside its index. */
export const searchFileNames: readonly string[] = ['glossary', 'numbers', 'words'];
