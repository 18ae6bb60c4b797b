import { age, ageAndSex, aged, ageInDigits, barely, end, letter, nameWord, unit } from './age-words.ts';

const two = `(?:[A-Z]{2}|[A-Z]\\. ?[A-Z]\\.)(?![${letter}])`;
const sex = '(?:[MFmf]|[Mm]ale|[Ff]emale|boy|girl)';
const yo = ' ?(?:y\\.?/?o\\.?|yrs? old)';
const before = `(?<![${letter}.&/’'-])`;

/** J. Smith (14); J Smith, aged 14; a surname that is another word’s is none. */
export const initialled = new RegExp(
  `${before}([A-Z]\\.? ?(?:[A-Z]\\.? )?${nameWord})(?: ?\\((?:${aged}|${ageAndSex}|${barely}${age}(?:${unit})?)(?=\\))|,? ${aged}|,? ${age}${yo})${end}`,
  'g',
);

/** What stands in all that these patterns find. */
export const hastySign = /\d ?y|\d ?[MF](?!\w)|[MFmf] ?\d|[MF]\/\d|\d\/[MF]|Y\d|\d (?:and|&) \d/;

/** The patterns of an age beside initials as notes have it that are written in haste; the initials are their groups. */
export const hastyAges = [
  // JS 14yo went missing; JS 15F; JS f15; JS 14yrs, male; JS Y9
  `${before}(${two}) (?:${age}${yo}|${ageInDigits} ?(?:yrs?,? ?${sex}|y ?[MF]|[MF])(?!\\w)|[MF] ?${ageInDigits}|[mf]${ageInDigits}|Y(?:[1-9]|1[0-3])(?!\\d))${end}`,
  // JS/15/F
  `${before}(${two})/(?:${ageInDigits}/[MF]|[MF]/${ageInDigits})(?![\\w/])`,
  // 14yo JS; 14 y/o male, JS
  `(?<![\\w.-])${age}${yo}(?: ${sex})?,? \\(?(${two})(?![&/’'-])`,
  // JS and KB (7 and 9)
  `${before}(${two}) (?:and|&) (${two}) \\(${age}(?:${unit})? (?:and|&) ${age}(?:${unit})?\\)`,
].map((pattern) => new RegExp(pattern, 'g'));
