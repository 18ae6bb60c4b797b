/** A file name from a title: lower-case words joined by hyphens, cut between words at about `length` characters. */
export function shortId(title: string, length = 60): string {
  const words = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’'‘`]/g, '')
    .replace(/&/g, ' and ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (words.length <= length) return words || 'untitled';
  const cut = words.lastIndexOf('-', length);
  return words.slice(0, cut > 0 ? cut : length);
}

/** A file name that is not taken yet: the same with a number behind it where it is. */
export function freeId(wanted: string, taken: { has: (id: string) => boolean }): string {
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}

/** The same, which is taken from then on. */
export function takeId(wanted: string, taken: { has: (id: string) => boolean; add: (id: string) => unknown }): string {
  const id = freeId(wanted, taken);
  taken.add(id);
  return id;
}
