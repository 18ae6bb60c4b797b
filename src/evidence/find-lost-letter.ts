// What becomes of quotation marks, dashes and pound signs when UTF-8 is read as Windows text; and the sign for a letter that was lost.
const lost = /\uFFFD|\u00E2\u20AC[\u0080-\u00BF\u0152\u0153\u02DC\u2013-\u203A\u20AC\u2122]|\u00C2[\u00A0-\u00BF]/;

/** Finds signs that stand where a letter was lost before the file was saved, with their place, counted from 1. */
export function findLostLetter(
  text: string,
): { rule: string; line: number; column: number; message: string } | undefined {
  const [signs] = lost.exec(text) ?? [];
  if (signs === undefined) return undefined;
  const before = text.slice(0, text.indexOf(signs)).split('\n');
  const message = `“${signs}” stands here for a sign that was lost when the text was copied or saved. Type what was meant, and look through the rest of the file.`;
  return { rule: 'encoding', line: before.length, column: (before.at(-1)?.length ?? 0) + 1, message };
}
