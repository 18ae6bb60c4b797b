import type { DisclosureKind, FoundDisclosure, Reading } from './disclosure-kind.ts';
import { inText } from './in-text.ts';

/** Snapchat: jay_14; Insta @jay14; username is jay.14: only with a digit or a stroke in it, because without it is a word. */
const written =
  /((?:Snap(?:chat)?|Insta(?:gram)?|TikTok|Discord|Roblox|Xbox|PSN|[Uu]sername)(?: (?:account|profile|name|user ?name|handle|ID|tag))?(?: (?:is|was|called|under))?(?: ?[:=] ?| [–-] | ?\(| )["“‘']?)(@?(?=[\w.]{0,28}[\d_])[A-Za-z][\w.]{2,28}\w)/y;
/** Each is looked for as a plain word, which is found more quickly than by a pattern. */
const apps = 'Snap Insta TikTok Discord Roblox Xbox PSN username Username'.split(' ');
/** What only an account of an organisation has in its name. */
const organisation = /council|gov|school|acad|coll(?:ege)?|nhs|police|youth|service|care|hub|csp|lscb|official|uk$/i;
const theirs = /\b(?:[Ff]ollow|[Ff]ind|[Oo]ur|[Vv]isit)\b[^.;\n]{0,40}$/;

/** The name by which a child is known in an app or a game. */
export const accountName: DisclosureKind = {
  id: 'account-name',
  title: 'A name in an app or a game',
  why: 'Anybody can look it up there, or write to the child behind it.',
  fix: 'Name only the app, or accept the account of an organisation.',
  find: (reading) => apps.flatMap((app) => placesOf(app, reading.text)).flatMap((place) => accountAt(reading, place)),
};

function accountAt(reading: Reading, place: number): FoundDisclosure[] {
  written.lastIndex = place;
  const [words = '', lead = '', name = ''] = written.exec(reading.text) ?? [];
  const before = reading.text.slice(Math.max(0, place - 50), place);
  if (words === '' || /[\w@.]$/.test(before) || organisation.test(name) || theirs.test(before)) return [];
  return [inText(reading, place, words.length, `${lead}•••`)];
}

function placesOf(word: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) places.push(at);
  return places;
}
