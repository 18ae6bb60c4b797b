import { findMatches } from '../../markdown/find-matches.ts';
import type { DisclosureKind, FoundDisclosure, Reading } from './disclosure-kind.ts';
import { inText } from './in-text.ts';
import { outsideInspectorateHeads } from './outside-inspectorate-heads.ts';
import { linesWith } from './lines-with.ts';
import { mask } from './mask.ts';

const sure =
  'Road|Rd|Street|Lane|Avenue|Ave|Close|Drive|Crescent|Cres|Terrace|Gardens|Gdns|Grove|Mews|Villas|Cottages|Boulevard';
/** Ends of street names that are other words as well, so that more has to stand around them. */
const unsure =
  'Court|Place|Way|Park|Square|Walk|Rise|Row|Hill|Green|View|Croft|Garth|Parade|St(?! [A-Z])|Cl|Dr|Ct|Sq|Pl|Ln|Terr|Bank|Vale|Mount|Quay|Wharf|Wynd|Brow|Fold|Yard|Mead|Approach|Heights|Chase|Dene|Paddock|Meadows|Broadway';
const building = 'House|Court|Tower|Lodge|Heights|Point|Mansions|Building|Place|Gardens|View';
const inCapitals = sure.toUpperCase();

/** What may end a street’s name. It is rare, and so is looked for first. */
const anyStreet = new RegExp(
  `[a-z.’'] (?:${sure}|${unsure})(?![A-Za-z’'-])|[A-Z.’'] (?:${inCapitals})(?![A-Za-z’'-])|(?:[Ff]lat|[Aa]partment) \\d`,
  'g',
);

const nameWord = "[A-Z][a-z]+(?:[’'-][A-Za-z][a-z]*){0,2}";
/** A house number, the name of a street and what it ends with. */
const written = new RegExp(
  `(?<![\\w.,/£$€#%+-])(\\d{1,3}[A-Fa-f]?(?:[-–/]\\d{1,3}[A-Fa-f]?)?)(,? (?:St\\.? )?${nameWord}(?: (?:of|the|on|le|upon|${nameWord})){0,3} )(${sure}|${unsure})(?![A-Za-z’'-])`,
  'g',
);

/** The same in capitals, as forms print it: 14 ELM CLOSE. */
const shouted = new RegExp(
  `(?<![\\w.,/£$€#%+-])(\\d{1,3}[A-F]?(?:[-–/]\\d{1,3}[A-F]?)?)(,? (?:[A-Z][A-Z’'.-]+ ){1,3})(${inCapitals})(?![A-Za-z’'-])`,
  'g',
);
/** The number of a flat and the name of its building: Flat 3, Norton House. */
const flat = new RegExp(
  `(?<=\\b(?:[Ff]lat|[Aa]partment) )(\\d{1,3}[A-Fa-f]?)(,? (?:${nameWord} ){1,3})(${building})(?![A-Za-z’'-])`,
  'g',
);

/** What stands before a number that is no house’s: a count of things that a place has, or the number of something else. */
const counted =
  /\b(?:[Tt]he|[Aa]ll|[Oo]ur|[Tt]hese|[Tt]hose|[Oo]ther|[Oo]nly|[Aa]bout|[Oo]ver|[Aa]nother|[Ss]ections?|[Yy]ears?|[Tt]ables?|[Pp]ages?|[Tt]iers?|[Pp]arts?|[Bb]ands?|[Ss]tages?|[Ff]igures?|[Ll]ines?|[Ll]evels?|[Gg]rades?|[Cc]hapters?|[Jj]unction|[Rr]egulations?|[Aa]rticles?|[Pp]aragraphs?|[Aa]ppendix|[Aa]nnex|[Ww]ards?|[Rr]outes?|[Bb]us|[Ss]tandards?|[Qq]uarter|[Ww]eeks?|[Pp]hase|[Ii]tems?|[Aa]ction|[Rr]ecommendation|[Mm]easure|[Ll]ot|[Zz]one) $/;
/** What stands before the number of a house. */
const living =
  /(?:\b(?:[Aa]t|[Oo]f|[Ff]rom|[Tt]o|[Nn]ear|[Ii]s|[Ll]ives|[Ll]iving|[Oo]n|[Aa]nd|[Nn]umber|[Nn]o\.?)|[Aa]ddress(?:es)?:?|(?:[Ff]lat|[Aa]partment|[Uu]nit|[Rr]oom) \w{1,4},?) $/;
const month =
  /^,? (?:January|February|March|April|May|June|July|August|September|October|November|December)\b[’'s]*(?: of)? $/;
/** Words that are no street’s name with an end that means more: a court of law, a way of doing. But 14 High Street is. */
const other =
  /^,? (?:County|Crown|Family|High|Youth|Supreme|Magistrates|Coroner|Combined|Civil|Car|Business|Retail|Skate|Theme|Holiday|Caravan|Safe|First|New|Third|Amber|Red|Sponsored|Moot|Section|Pay|Food|Sperm|Blood|Piggy)\b[’'s]*(?: of)? $/;
/** Words that make a street’s name part of an organisation’s; but “31 Lime Grove when Police came” is a home. */
const organisation =
  /^(?: (?:[A-Z][\w’'-]{0,20}|of|for|[&–-])){0,5}? (?:Schools?|Primary|Infants?|Junior|Academy|College|Nursery|Children|Centres?|Surgery|Practice|Clinic|Hospital|Health|Medical|Teams?|Hub|Library|Church|Police|Station|Community|Family|Families|Youth|Hostel|Homes?|Unit|Project|Trust|Services?|Ward|Hotel|Partnership|Estate|Residential)\b/;
/** What follows an address: its end, its town, or a word that goes on with the sentence. */
const follows =
  /^(?:$|[.,;:)\]|’”"'/!?]| [-–—(|/]| (?:in|and|on|at|was|is|were|are|by|with|to|from|who|where|which|that|since|or|for|after|near|has|had|have|before|when|because|until|again|last|this|then|but|as|so|while|during|if|will|would|may|every|twice|once|alone|yesterday|today)\b| [A-Z][a-z]+)/;
const town = /^(?:,? [A-Z][a-z]+|[.,;)|]?$| ?\|)/;

/** The number of a house with its street, where no postcode need stand beside it. */
export const streetAddress: DisclosureKind = {
  id: 'street-address',
  title: 'Street address',
  why: 'A house number and a street are one family’s home; with an age or a need they are one child.',
  fix: 'Give the ward or the town, or accept the address of an organisation.',
  find: (reading) => outsideInspectorateHeads(reading, inWords(reading)),
};

const inWords = (reading: Reading): FoundDisclosure[] =>
  linesWith(reading.text, anyStreet).flatMap(({ line, start }) =>
    [written, shouted, flat].flatMap((pattern) =>
      findMatches(line, pattern).flatMap(({ 0: words, 1: number = '', 2: name = '', 3: type = '', index }) => {
        const lead = line.slice(Math.max(0, index - 30), index);
        const rest = line.slice(index + words.length, index + words.length + 60);
        if (counted.test(lead) || month.test(name) || organisation.test(rest) || !follows.test(rest)) return [];
        if (pattern === written && !sureType.test(type) && !isCertain(name, type, lead, rest)) return [];
        return [inText(reading, start + index, words.length, `${mask(`${number}${name}`, { letters: true })}${type}`)];
      }),
    ),
  );

const sureType = new RegExp(`^(?:${sure})$`);

/** Whether what stands around an end that means more says that it is a street’s. */
function isCertain(name: string, type: string, lead: string, rest: string): boolean {
  const isWhole = /^[\s|]*$/.test(lead) || living.test(lead) || /[:,;(] ?$/.test(lead);
  return (type === 'St' || !other.test(name)) && isWhole && (town.test(rest) || living.test(lead));
}
