/** The first of many rows, columns or cells of a sheet, and how many more there are. */
export const listFirst = (found: readonly (string | number)[]): string =>
  found.length <= 12 ? found.join(', ') : `${found.slice(0, 12).join(', ')} and ${found.length - 12} more`;
