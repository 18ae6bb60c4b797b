/** Whether a line ends a sentence, or with a link or a mark; below any other one a number may belong to its words: aged 16 to 18. */
export const endsSentence = (line: string): boolean => /[.!?:;…)\]”"’'*_]\s*$/.test(line);
