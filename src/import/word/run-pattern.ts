/** The pattern of a run of words in the XML of a Word file: only of one that holds no other, for a text box stands in a run. */
export const runPattern = String.raw`<w:r(?:\s[^>]*)?>(?:(?!<\/?w:r[\s>])[\s\S])*?<\/w:r>`;

/** The words of a run, and what they say. */
export const words = /<w:t\b[^>]*>([^<]*)<\/w:t>/g;

/** What a run says. */
export const saidIn = (run: string): string => [...run.matchAll(words)].map(([, said = '']) => said).join('');

/** Looks without what they were before somebody changed them. */
export const looksNow = (looks: string): string => looks.replace(/<w:rPrChange\b[\s\S]*?<\/w:rPrChange>/g, '');
