import { joinSpaces } from '../../words/join-spaces.ts';

const initials = '(?:[A-Z][A-Za-z]{0,3}[A-Z]|[A-Z]{2,4})';
const owners = new RegExp(`(?:^|[\\s(–-])(${initials}(?:\\s*(?:[/,&]|and)\\s*${initials})*)\\)?$`);

/** A heading without its marks, and the owners’ initials at its end, like MG / MW / SMcL. A line of initials has no title. */
export function splitOwners(heading: string): { readonly title: string; readonly owners: readonly string[] } {
  const text = joinSpaces(heading.replace(/\*\*|__|^#+\s*/g, ''));
  const found = owners.exec(text);
  if (found === null) return { title: text, owners: [] };
  const title = text
    .slice(0, found.index)
    .replace(/[\s–(-]+$/, '')
    .trim();
  return { title, owners: (found[1] ?? '').split(/\s*(?:[/,&]|and)\s*/) };
}
