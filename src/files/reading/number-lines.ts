/** A text as the numbers of its lines in a list of lines. */
export type NumberedText = readonly number[];

/**
 * Replaces texts by the numbers of their lines. A body says most of its lines three times over: as a paragraph, below
 * its heading and in the whole text.
 */
export function numberLines(): { readonly lines: readonly string[]; readonly number: (text: string) => NumberedText } {
  const lines: string[] = [];
  const known = new Map<string, number>();
  return {
    lines,
    number: (text) =>
      text.split('\n').map((line) => {
        const place = known.get(line) ?? lines.push(line) - 1;
        known.set(line, place);
        return place;
      }),
  };
}

/** The text that numbers stand for. */
export const textOfLines = (lines: readonly string[], text: NumberedText): string =>
  text.length === 1 ? (lines[text[0] ?? 0] ?? '') : text.map((place) => lines[place]).join('\n');
