/** What identifies a passage when it is cited. */
export type Cited = {
  readonly title: string;
  readonly path: readonly string[];
  readonly label: string;
  /** In words, like 2 December 2015; empty where none is known. */
  readonly date: string;
  readonly marking: string;
  readonly address: string;
};

/** A reference to paste into a letter: title, headings, paragraph, date, marking and address. */
export function formatReference({ title, path, label, date, marking, address }: Cited): string {
  const place = [...path, label].filter((part) => part !== '').join(', ');
  const facts = [title, place, date, marking].filter((part) => part !== '').join('; ');
  return `${facts}. ${address}`;
}
