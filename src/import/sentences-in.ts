/** The sentences of a text. A semicolon ends one too: what stands behind it may be about something else. */
export const sentencesIn = (text: string): string[] => text.split(/(?<=[.;])\s+/);
