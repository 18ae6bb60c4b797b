/** Whether a part of an Office file, by its path in it, is a header or a footer of a Word document. */
export const isRunningHead = (path: string): boolean => /(?:^|\/)(?:header|footer)\d*\.xml$/i.test(path);
