import type { ImportWarning } from '../importer.ts';
import { emailAddress } from './email-address.ts';

const email = new RegExp(emailAddress, 'gu');
// A number stands on one line: the cells of a row are lines.
const phone = /(?<![\d£.,/-])(?:\+44[^\S\n]?|\(?0)\d(?:(?:[\d()-]|[^\S\n]){7,12})\d(?![\d%])/g;
const word = String.raw`\p{Lu}[\p{Ll}’'-]+(?:-\p{Lu}\p{Ll}+)?`;
const surname = String.raw`(?:\p{Lu}\.?\s+)?(?:Mc|Mac|O’|O')?${word}`;
const titled = new RegExp(
  String.raw`\b(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|Prof(?:essor)?|Sir|Dame|Lord|Lady|Baroness|Rev(?:erend)?)\.?\s+(?:(?:Mr|Mrs|Ms|Miss|Dr)\.?\s+)?(?:${surname}\s+)?${surname}`,
  'gu',
);
const labelled = new RegExp(
  String.raw`\b(?:contact officer|report (?:of|author)|author|prepared by|written by|completed by|lead officer|officer|report by|name of contact officer|contact)\s*:\s*(${word}\s+${surname})`,
  'giu',
);
const role = String.raw`(?:Chief|Director|Strategic|Corporate|Assistant|Deputy|Interim|Executive|Head|Service|Team|Lead|Principal|Cabinet|Senior|Her Majesty|HMI|Chair|Independent|Ofsted|Manager|DCS)\b`;
const withRole = new RegExp(String.raw`\b(?!The\s|Our\s)(${word}\s+${surname}),\s+(?:the\s+)?${role}`, 'gu');
const byPerson = new RegExp(
  String.raw`\b(?:opened|chaired|led|written|delivered|presented|signed) (?:\w+ )?by\s+(${word}\s+${surname})(?=[\s,.;])`,
  'gu',
);
const notPeople =
  /^(?:Children|Young|Local|Health|Social|Borough|City|County|Public|Family|Early|Safeguarding|Adult|Education|North|South|East|West|Looked|Head|Chief|Service|Team|Corporate|Director|Strategic|Lead|Multi|Care|Senior|Cabinet|Community|Vulnerable|Adoption|Youth|Durham|Area|Regional|Tees)\b|\b(?:Council|Board|Service|Services|Team|Committee|Partnership|Group|Trust|Officer|Manager|Director|Academy|School|College|Member|Members|Project|Unit|Hub|Street|Road|Commissioner|Leader|Leaders|Lead|Nurse|Nurses|Worker|Workers|Executive|Adviser|Carers|Hospital|Alliance|Court|Centre|House)$/;

/** Warns of names, e-mail addresses and telephone numbers in a text, each once. The words stay; a person removes them. */
export function findPersonalDetails(text: string): ImportWarning[] {
  const names = [
    ...matches(text, titled, 0),
    ...matches(text, labelled, 1),
    ...matches(text, withRole, 1),
    ...matches(text, byPerson, 1),
  ]
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter((name) => !notPeople.test(name));
  return [
    ...each(names, (name) => `The text names a person: “${name}”. Write the role instead.`),
    ...each(matches(text, email, 0), (address) => `The text holds an e-mail address: “${address}”. Remove it.`),
    ...each(matches(text, phone, 0), (number) => `The text holds a telephone number: “${number.trim()}”. Remove it.`),
  ];
}

const matches = (text: string, pattern: RegExp, group: number) =>
  [...text.matchAll(pattern)].map((match) => match[group] ?? '');
const each = (found: readonly string[], message: (text: string) => string): ImportWarning[] =>
  [...new Set(found)].map((text) => ({ code: 'personal-detail', message: message(text) }));
