/** What tells the build of a workflow that only an audience’s edition is wanted; nothing for everything. */
export const forEdition = (edition: string | undefined): string =>
  edition === undefined ? '' : ` --edition ${edition}`;
