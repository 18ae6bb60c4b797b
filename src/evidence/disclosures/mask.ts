/** A text with its digits, or with `letters` its letters too, as points, apart from so many signs at its beginning and end. */
export function mask(text: string, { letters = false, first = 0, last = 0 } = {}): string {
  const signs = Array.from(text);
  const hidden = letters ? /[\p{L}\p{N}]/u : /\p{N}/u;
  const places = signs.flatMap((sign, place) => (hidden.test(sign) ? [place] : []));
  const shown = new Set([...places.slice(0, first), ...places.slice(places.length - last)]);
  return signs.map((sign, place) => (hidden.test(sign) && !shown.has(place) ? '•' : sign)).join('');
}
