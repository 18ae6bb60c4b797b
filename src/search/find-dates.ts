/** The names of the months, in order. */
export const months = 'january february march april may june july august september october november december'.split(
  ' ',
);
/** The pattern of a month’s name, also one that is cut short. */
export const month =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
/** The patterns of what a date may not stand beside. */
export const edges = ['(?<![\\p{L}\\p{N}/.]|[\\p{L}\\p{N}]-)', '(?![\\p{L}\\p{N}]|[/.-]\\d)'] as const;
/** The pattern of the day of the week that a date may begin with. */
export const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+(?:the\\s+)?)?';
/** The pattern of a day’s number with or without its ending. */
export const dayNumber = '(\\d{1,2})(?:st|nd|rd|th)?';
const year = "\\d{4}|[’']?\\d{2}";
const pattern = new RegExp(
  `${edges[0]}${weekday}(?:${[
    `${dayNumber}(?:\\s+(?:of\\s+)?|[/-])(${month})(?:\\.?,?\\s+|[/-])(${year})`,
    `(${month})\\.?\\s+${dayNumber},?\\s+(\\d{4}|[’']\\d{2})`,
    `(\\d{1,2})([/.-])(\\d{1,2})\\8(\\d{4}|\\d{2})`,
    '(\\d{4})-(\\d{2})-(\\d{2})',
  ].join('|')})${edges[1]}`,
  'giu',
);

/** A day: as the pages print it, and year-month-day; month-day where its year was not said, and year-month for a month. */
export type NamedDay = { readonly text: string; readonly day: string };

/** A text with each of its dates, however written, handed on: 02/12/2015, 2nd Dec 2015 and 2015-12-02 are one day. */
export const replaceDates = (text: string, replace: (named: NamedDay) => string): string =>
  text.replace(pattern, (whole: string, ...parts: (string | undefined)[]) => {
    const [day, after, end, before, dayAfter, endAfter, first, , second, short, isoYear, isoMonth, isoDay] = parts;
    const name = after ?? before;
    const month = name === undefined ? Number(second ?? isoMonth) : months.indexOf(monthNamed(name) ?? '') + 1;
    const named = namedDay(day ?? dayAfter ?? first ?? isoDay, month, end ?? endAfter ?? short ?? isoYear);
    return named === undefined ? whole : replace(named);
  });

function namedDay(day: string | undefined, month: number, year: string | undefined): NamedDay | undefined {
  const number = Number(day);
  if (months[month - 1] === undefined || year === undefined || number < 1 || number > 31) return undefined;
  const full = year.length < 4 ? `20${year.slice(-2)}` : year;
  return {
    text: `${number} ${printedMonth(month)} ${full}`,
    day: `${full}-${two(month)}-${two(number)}`,
  };
}

/** The name of a month by its number, as pages print it. */
export function printedMonth(month: number): string {
  const name = months[month - 1] ?? '';
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** The number of a day or a month in two figures. */
export const two = (value: number): string => String(value).padStart(2, '0');

/** The number of a day as it is spoken: 2nd of 2. */
export const ordinalOf = (number: string): string =>
  `${number}${/1\d$/.test(number) ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[Number(number) % 10] ?? 'th')}`;

/** The words of the writings in which a text may name a day; `joined` are those that may be one word: 03.12.2015, and 03/12/2015 in the index. */
export function writingsOf({ text, day }: NamedDay): { words: string[]; joined: boolean }[] {
  const [number = '', name = '', year = ''] = text.toLowerCase().split(' ');
  const [, month = '', padded = ''] = day.split('-');
  const end = year.slice(-2);
  const numbers = [...new Set([number, padded])];
  const shorts = shortNamesOf(name);
  const ordinal = ordinalOf(number);
  const spoken = [
    ...[...numbers, ordinal].map((one) => [one, name, year]),
    ...shorts.map((short) => [ordinal, short, year]),
    [ordinal, 'of', name, year],
    ...[number, ordinal].map((one) => [name, one, year]),
  ];
  const signed = [
    ...numbers.flatMap((one) => shorts.flatMap((short) => [year, end].map((last) => [one, short, last]))),
    ...numbers.map((one) => [one, String(Number(month)), year]),
    [padded, month, year],
    // Without its noughts it may be three numbers of a list.
    [padded, month, end],
    [year, month, padded],
  ];
  const unique = new Map(signed.map((words) => [words.join(' '), words]));
  return [
    ...spoken.map((words) => ({ words, joined: false })),
    ...[...unique.values()].map((words) => ({ words, joined: true })),
  ];
}

/** The month that a word names, also one that is cut short: Dec and Sept. Undefined for any other word. */
export const monthNamed = (word: string): string | undefined =>
  new RegExp(`^(?:${month})$`, 'i').test(word) ? months.find((full) => full.startsWith(word.toLowerCase())) : undefined;

/** How texts cut a month’s name short. */
export const shortNamesOf = (name: string): string[] => [
  ...(name.length > 3 ? [name.slice(0, 3)] : []),
  ...(name === 'september' ? ['sept'] : []),
];
