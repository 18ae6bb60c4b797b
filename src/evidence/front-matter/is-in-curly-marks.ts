/** Whether a text stands as a whole in curly quotation marks, as a word processor types them: YAML takes them for a part of the text. */
export const isInCurlyMarks = (text: string): boolean => /^(?:[“”„][^“”„"]*[“”"]|[‘’‚][^‘’‚']*[‘’'])$/.test(text);
