/** Whether a line is a row of a sheet whose first cell is empty: it begins with a tab and has tabs between its words. */
export const isIndentedRow = (line: string): boolean => /^\t+\S[^\t]*\t+\S/.test(line);
