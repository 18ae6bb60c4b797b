import { mask } from './mask.ts';

/** A pattern for a month’s name or what it is shortened to. */
export const month = `(?:${'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec'.replace(/[a-z]/gi, (sign) => `[${sign.toUpperCase()}${sign.toLowerCase()}]`)})[A-Za-z]{0,6}\\.?`;
const weekday = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?)?';
/** A pattern for a date, in words or in digits. */
export const date = `(?:${weekday}\\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -]${month},?(?:[ -]['’]?\\d{2,4})?|${month} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}[/.-]\\d{2}[/.-]\\d{2})`;

/** A date without its figures and its month. */
export const hideDate = (words: string): string =>
  mask(words.replace(new RegExp(`\\b${month}(?=[ ,-]|$|\\d)`, 'g'), '•••'));
