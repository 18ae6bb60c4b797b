import { called } from './age-words.ts';

/** Letters that stand for children or for a country: an age beside them is a group’s. */
const everyone = new Set('I II III UK EU UN US YP YO CYP LAC CLA CIC CIN CPP SEN CWD LDD BME EHE FE HE'.split(' '));
/** Letters that stand for a thing, a place or a post, unless an age is said to be one: “PA (14)” and “PA (aged 14)”. */
const things = new Set(
  'CP CE QA PI MP IT HR GP SW TM TV FT PT NI LA AD HO CS OK PM AM ID ET PE RE KS HT FP IP PA PR QC IC IV VI VII IX XI CSE CME FGM FGC IRO LGB NHS PRU SGO CAF TAF EHC VCS YOT YOS YJB DV DA MH DT RS'.split(
    ' ',
  ),
);
/** Words that say that a number is an age. */
const isAge = /\b[Aa]ged?\b|\bold\b|\bof age\b|\d ?y\.?\/?o?\b|\d ?,? ?[MF]\b|\b[MF],? ?\d|[Mm]ale\b/;
/** What stands before a thing and before nobody’s initials: “in FT aged 16”. */
const article = /(?:^|\W)(?:[Tt]he|[Aa]n?|[Oo]ur|[Ii]n) $/;
const before =
  /(?:Table|Appendix|Annex|Section|Part|Lines?|Figure|Tier|Band|Schedule|Class|Grade|Option|Plan|Type|Unit|Category|Block|Column|Row|Box|Form|Level|Phase|Ward|Zone|Team|Vitamin|Hepatitis|Exhibit|Item|Group|Hub|Question|Q|Sub-section|Strand|Sets?|Years?|Key Stage|Home|House|School|Contract|Lot)s?\.? (?:[A-Z](?: ?\(\d+\))?(?:,| and| or| to| &) )*$/i;
/** Who does a thing, before the weeks or months that are given for it. */
const owner = /(?:Owners?|Leads?|Due|Responsible|Officers?|Action|[Bb]y):? (?:[A-Z]{2,4}, )?$/;

/** Words that begin a sentence about a group. */
const groups =
  /^(?:Children|Pupils|Boys?|Girls?|People|Students?|Adults|Males?|Females?|Those|Victims|Babies|Infants|Teenagers|Learners|Carers|Families|Siblings|Persons?|Young|Anyone|Everyone|Child|Baby|Adolescents|Care|Clients|Individuals|Women|Men|Youths?|All|Both|Most|Many|Some|Mostly|Mainly|Primarily|Twins|Residents|Participants|Members|Now|Then|Only|Just|Also|Average|Median|Mean|Minimum|Maximum|Looked|Missing|Unaccompanied|Disabled|Service|Other|Others|Older|Younger|Cohort|Age|Aged|Total|Number|Year|Housing|Education|Health|Population|England|Wales|North|South|East|West|Ofsted|Inspectors?|Police)\b/;
/** Words that end the name of a group, an organisation, a paper or a place. */
const ends =
  /(?:^|[ -])(?:Children|People|Boys|Girls|Pupils|Students|Adults|Males|Females|Women|Men|Carers|Parents|Mothers|Fathers|Leavers|Seekers|Adopters|Workers|Families|Council|Services?|Teams?|Boards?|Strategy|Plan|Policy|Framework|System|Programme|Centres?|Homes?|House|Schools?|Academy|College|Act|Reports?|Project|Unit|Trust|Hub|Stage|Section|Table|Appendix|Guidance|Reviews?|Building|Website|Contract|Government|Guide|Handbook|Offer|Protocol|Agreement|Pathway|Provision|Entitlement|Check|Assessment|Department|Agency|Fund|Scheme|Data|Version|Start|Road|Street)$/;
/** Words that begin a sentence, and are no name. */
const opening =
  /^(?:(?:The|An?|It|This|That|These|There|She|He|They|We|You|Her|His|Its|Our|My|Their|Who|Which|What|When|While|Both|Then|Now|Where|If|In|On|At|By|Of|For|From|To|And|But|As|After|Before|Since|Because|With|Although|However|So|Mr|Mrs|Ms|Miss|Dr)(?: |$))+/;
const place = /(?:^|\W)(?:[Ii]n|[Aa]t|[Aa]cross|[Nn]ear|[Tt]hroughout) $/;

/** Whether letters or a name with an age, after the words of `lead`, are no child’s; `known` are acronyms and owners’ initials. */
export function isNobody(name: string, words: string, lead: string, known: ReadonlySet<string>): boolean {
  if (new RegExp(`^${called}(?: |\\d)`).test(words)) return false;
  if (/\p{Ll}/u.test(name)) return isGroup(name) || known.has(name) || place.test(lead);
  const letters = name.replace(/[^A-Z]/g, '');
  if (isEveryone(letters) || before.test(lead)) return true;
  // A child may have the initials of an owner or of a thing: only where no age is named are they taken for those.
  if ((things.has(letters) || known.has(letters)) && (!isAge.test(words) || article.test(lead))) return true;
  if (!isAge.test(words) && /weeks?|m(?:on)?ths?/.test(words) && owner.test(lead)) return true;
  // “A 7 year old”, and “ABC (12)”: three letters and a bare number are a name of something and a count.
  if (name === 'A' && !/^A(?:,| ?\(| (?:is|was|and))/.test(words)) return true;
  return letters.length > 2 && /\(\d+\)?$/.test(words);
}

/** Whether letters stand for children or for a country, so that no age makes them a child’s. */
export const isEveryone = (letters: string): boolean => everyone.has(letters);

/** A name without the words before it that only begin a sentence: But Ella. */
export const withoutOpening = (name: string): string => name.replace(opening, '');

/** Whether words that are written like a name are of a group, an organisation or a thing, or only begin a sentence. */
export function isGroup(name: string): boolean {
  const rest = withoutOpening(name);
  // “Team A” and “Plan B”
  if (/ [A-Z]\.?$/.test(rest) && before.test(rest.replace(/[A-Z]\.?$/, ''))) return true;
  return rest === '' || groups.test(rest) || ends.test(rest) || (/^(?:In|At|Across) /.test(name) && rest !== name);
}
