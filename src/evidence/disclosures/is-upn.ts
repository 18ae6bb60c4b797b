/** The letters that can stand for a remainder, in order: no I, O or S. */
const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/**
 * Whether a text is a unique pupil number: a check letter, then 12 digits, or for a temporary number 11 digits and a
 * letter. The check letter stands for the remainder by 23 of the twelve, weighted 2 to 13; a letter counts as its place.
 * Source: UK Government Data Standards Catalogue, Unique Pupil Number 2.0 (18 November 2004), validations 1 to 6; the
 * Department for Education’s returns check the same (rule 1510, wrong check letter).
 */
export function isUpn(text: string): boolean {
  if (!/^[A-Z]\d{11}[\dA-Z]$/.test(text)) return false;
  const values = Array.from(text.slice(1), (sign) => (/\d/.test(sign) ? Number(sign) : letters.indexOf(sign)));
  if (values.includes(-1)) return false;
  const sum = values.reduce((total, value, place) => total + value * (place + 2), 0);
  return letters[sum % 23] === text[0];
}
