/** One way in which a text may say what a group asks for. */
export type Form = {
  /** A # in a word stands for any figure. */
  readonly words: readonly string[];
  /** Whether the words must stand as they are, one after the other. Otherwise other endings and beginnings count too. */
  readonly exact: boolean;
  /** From 0 to 1: how well it stands for what was typed. */
  readonly weight: number;
  /** Whether it counts only where no other form is found: it stands for what is still being typed. */
  readonly guess?: true;
  /** The acronym with its capitals, where the form is one: SEND is not send. */
  readonly acronym?: string;
  /** Whether the number must be a percentage; a bare one is worth little. */
  readonly percent?: true;
  /** Whether only the index writes it so: 12 for 1-2. A text has it not. */
  readonly indexed?: true;
  /** Whether only a text writes it so: 2/12/2015, of which the index makes one word. */
  readonly printed?: true;
};

/** Something a result should have, in any of its forms. */
export type Group = {
  readonly text: string;
  /** How many typed words it stands for. */
  readonly size: number;
  readonly forms: readonly Form[];
  readonly typing: boolean;
  /** True for a quoted phrase: nothing stands for it but itself. */
  readonly quoted: boolean;
  /** For a date the day, year-month-day or what of it was said: an item of that day has it too. */
  readonly day?: string;
  /** For the name of authorities these: what is theirs has it, whether it says so or not. */
  readonly authorities?: readonly string[];
  /** Whether nothing is an answer that has none of the groups which are. */
  readonly needed?: boolean;
  /** Whether nothing has the words that its hyphens join one after the other, so that they are looked for apart. */
  readonly parted?: true;
  /** In a long question how much it tells, beside the others. */
  readonly tells?: number;
};

/** Whether so much is asked at once that hardly any page has all of it: a question of a whole sentence. */
export const isLongQuestion = ({ length }: readonly Group[]): boolean => length > 4;

/** How much a group counts beside the others: by its words, and in a long question by how much they tell. */
export const worthOf = ({ size, tells = 1 }: Group): number => size * tells;
