import { authorities } from '../word/authorities.ts';

const before =
  /^(?:the\s+)?(?:(?:(?:royal|london|metropolitan|county)\s+)*borough\s+of|(?:city|county)\s+of(?!\s+London$)|council\s+of(?:\s+the)?|county(?=\s+durham))\s+/i;
const after =
  /[\s,]+(?:(?:(?:metropolitan|royal|london|district|borough|city|county|unitary|combined)\s+)*(?:council|authority|corporation|borough|district)(?:\s+area)?|children[’']?s\s+(?:services(?:\s+trust)?|trust)|city(?:\s+of)?|county\s+of|local\s+(?:authority|area)(?:\s+partnership)?|area)$/i;

const letters = /\s(?:MB|B|C|D)C$/;

/**
 * The name of an authority as people say it: without council, borough, city or county, in the usual capitals, and whole
 * where a report shortens it, so that all reports of one authority stand together.
 */
export function authorityName(printed: string): string {
  return wholeName(bareAuthorityName(printed));
}

/** The name of the authority that a text prints where a pattern has it. */
export function findAuthorityName(text: string, pattern: RegExp): string | undefined {
  const printed = pattern.exec(text)?.[1];
  return printed === undefined ? undefined : authorityName(printed);
}

/** The name of an authority without council, borough, city or county, and otherwise as it is printed. */
export function bareAuthorityName(printed: string): string {
  let name = printed
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[.,:;]+$/, '')
    .trim();
  for (let shorter = shorten(name); shorter !== name; shorter = shorten(name)) name = shorter;
  return name
    .replace(/\s+&\s+/g, ' and ')
    .replace(/\bSt\. /g, 'St ')
    .replace(/(?<=[-\s])(On|Upon|And|Of|The|Under|Le|In|By|With)(?=[-\s])/g, (word) => word.toLowerCase());
}

function shorten(name: string): string {
  const shorter = name.replace(before, '').replace(after, '').replace(letters, '').trim();
  return shorter === '' ? name : shorter;
}

/** “Newcastle City Council” is that of Newcastle upon Tyne; a name that may be of several stays as it is. */
function wholeName(name: string): string {
  if (name === 'Hull') return 'Kingston upon Hull';
  if (authorities.includes(name)) return name;
  const longer = authorities.filter((other) => other.startsWith(`${name} `) || other.startsWith(`${name}-`));
  return longer.length === 1 ? (longer[0] ?? name) : name;
}
