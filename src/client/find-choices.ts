/** Which of some choices have what is typed in their words, however it is written: stockton on finds Stockton-on-Tees. */
export function findChoices(choices: readonly string[], typed: string): boolean[] {
  const wanted = plain(typed);
  return choices.map((choice) => plain(choice).includes(wanted));
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
