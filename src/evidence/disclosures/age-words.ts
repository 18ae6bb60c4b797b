import { mask } from './mask.ts';

/** Capital letters, as they stand between the brackets of a pattern. */
export const upper = 'A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪİĶĹĻĽŁŃŅŇŌŐŘŚŞŠŢŤŪŮŰŹŻŽ';
/** Small letters, likewise. */
export const lower = 'a-zß-öø-ÿāăąćčďđēęěğģīıķĺļľłńņňōőřśşšţťūůűźżž';
/** Any letter or digit, for what must not stand before or after a word. */
export const letter = `\\w${upper}${lower}`;

/** A pattern for an age in words. */
export const ageInWords =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)';
/** A pattern for an age in digits. */
export const ageInDigits = '(?:1\\d|2[0-5]|[1-9])';
/** A pattern for the age of a child or a care leaver. */
export const age = `(?:1\\d|2[0-5]|[1-9]|${ageInWords})`;
const time = '(?:years?|yrs?|months?|mths?|weeks?|wks?)';
/** “Two months before” is a time that has gone by. */
const gone = '(?: (?:prior|before|earlier|later|after|ago)(?!\\w))';
/** A pattern for what may follow an age: years, months old. */
export const unit = `(?:[ -]?${time}(?:[ -]?old| of age|(?!${gone}))| ?y\\.?/?o\\.?|y(?!\\w)|[ -]days?[ -]old)`;
/** A pattern for what may stand before an age, and a space: only 7. */
export const barely = '(?:(?:nearly|almost|just|only|about|now|then|still|currently) )?';
/** A pattern for an age that is called one: aged 7. */
export const aged = `[Aa]ged? ?:? ?${barely}${age}(?:${unit})?`;
/** A pattern for an age with a letter or a word for boy or girl: 14F; F, 14. */
export const ageAndSex = `(?:${age} ?,? ?(?:[MF]|[Mm]ale|[Ff]emale)|(?:[MF]|[Mm]ale|[Ff]emale),? ?${age})(?!\\w)`;
/** A pattern for a year group: Year 9, Yr 9, Y9. */
export const yearGroup = '(?:(?:[Yy]ear|[Yy]r) |Y)(?:1[0-4]|[1-9])(?!\\d)';
/** A pattern for what a child is called instead of a name. */
export const called = '(?:[Cc]hild|CHILD|[Yy]oung [Pp]erson|YP|[Bb]aby|[Bb]oy|[Gg]irl|[Pp]upil|[Ss]ibling|[Ss]tudent)';
/** A pattern for one to three initials. */
export const initials = `(?:[A-Z](?:\\. ?[A-Z]){0,2}\\.|[A-Z]{1,3}(?![${letter}]))`;

const part = `[${upper}](?:['’][${upper}])?[${lower}]{1,15}(?:[${upper}][${lower}]{1,15})?`;
/** A pattern for a name of one word: Jamie, Zoë, O’Brien, McKenzie, Jean-Luc. */
export const nameWord = `${part}(?:-${part}){0,2}`;
/** A pattern for a first name, or a first name and a surname or its initial. */
export const named = `${nameWord}(?: (?:${nameWord}|[${upper}]\\.|[${upper}](?![${letter}])))?`;

/** A pattern: the age goes no further, because “aged 7 to 11” is a group. */
export const end =
  '(?![\\w%])(?! ?(?:to|and|or|plus|–|-|/|&) ?(?:\\d|over|under|above|below|older|younger|up\\b|upwards))(?! plus)(?!\\+|[.,/]\\d)' +
  `(?![ -]${time}${gone})\\)?`;

/** The words without the letters of the names and without the ages. */
export const hideAge = (words: string, names: readonly string[]): string =>
  mask(
    names.reduce(
      (text, name) =>
        text.replace(new RegExp(`(?<![${letter}])${name}(?![${letter}])`), (found) => mask(found, { letters: true })),
      words,
    ),
  ).replace(new RegExp(`(?<=^|\\W)${ageInWords}(?!\\w)`, 'gi'), '•');
