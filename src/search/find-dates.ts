const months = 'january february march april may june july august september october november december'.split(' ');
const month =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const edges = ['(?<![\\p{L}\\p{N}/.]|[\\p{L}\\p{N}]-)', '(?![\\p{L}\\p{N}]|[/.-]\\d)'] as const;
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+(?:the\\s+)?)?';
const pattern = new RegExp(
  `${edges[0]}${weekday}(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${month})\\.?,?\\s+(\\d{4}|[’']\\d{2})|(\\d{1,2})([/.-])(\\d{1,2})\\5(\\d{4}|\\d{2})|(\\d{4})-(\\d{2})-(\\d{2}))${edges[1]}`,
  'giu',
);

/** A day: as the pages print it, and year-month-day. */
export type NamedDay = { readonly text: string; readonly day: string };

/** A text with each of its dates, however written, handed on: 02/12/2015, 2nd Dec 2015 and 2015-12-02 are one day. */
export const replaceDates = (text: string, replace: (named: NamedDay) => string): string =>
  text.replace(pattern, (whole: string, ...parts: (string | undefined)[]) => {
    const [day, name, year, first, , second, end, isoYear, isoMonth, isoDay] = parts;
    const named =
      name !== undefined
        ? namedDay(day, months.indexOf(monthNamed(name) ?? '') + 1, year?.replace(/[’']/, '20'))
        : isoYear !== undefined
          ? namedDay(isoDay, Number(isoMonth), isoYear)
          : namedDay(first, Number(second), end?.length === 2 ? `20${end}` : end);
    return named === undefined ? whole : replace(named);
  });

function namedDay(day: string | undefined, month: number, year: string | undefined): NamedDay | undefined {
  const name = months[month - 1];
  const number = Number(day);
  if (name === undefined || year === undefined || number < 1 || number > 31) return undefined;
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    text: `${number} ${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`,
    day: `${year}-${two(month)}-${two(number)}`,
  };
}

/** The words of the writings in which a text may name a day. */
export function writingsOf({ text, day }: NamedDay): string[][] {
  const [number = '', name = '', year = ''] = text.toLowerCase().split(' ');
  const ordinal = /1\d$/.test(number) ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[Number(number) % 10] ?? 'th');
  return [
    [number, name, year],
    [`${number}${ordinal}`, name, year],
    ...shortNamesOf(name).map((short) => [number, short, year]),
    day.split('-').reverse(),
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
