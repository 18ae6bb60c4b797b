/** What a file is called, as words: its name without its ending, and with spaces for hyphens and underscores; all of it where that leaves nothing. */
export const fileTitle = (file: string): string =>
  file
    .replace(/\.[^.]+$/, '')
    .replace(/[_-]+/g, ' ')
    .trim() || file;
