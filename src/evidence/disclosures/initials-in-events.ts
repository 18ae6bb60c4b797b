import { findMatches } from '../../markdown/find-matches.ts';
import { isFirstName } from '../names/first-names.ts';
import { letter, lower, nameWord } from './age-words.ts';
import type { FoundDisclosure, Reading } from './disclosure-kind.ts';
import { inText } from './in-text.ts';
import { isEveryone, isNobody } from './is-nobody.ts';
import { maskWords } from './mask-words.ts';
import { mask } from './mask.ts';
import { childEventAt } from './person-named/child-event-at.ts';

/** Two initials, and the space or sign behind them. */
const two = /(?<![\w.&/’'-])(?:[A-Z]{2}|[A-Z]\. ?[A-Z]\.)(?=[ ,:’'])/g;
/** JS’s mum; JS: ICO granted */
const theirs =
  /(?:[’']s (?:(?:birth |foster |step-?|older |younger )?(?:mum|mam|mother|dad|father|nan|grandmother|brother|sister|siblings|carers?)|social worker|SW|IRO)|(?::| [–-])? (?:ICO|FCO|EPO|SGO) (?:was )?(?:granted|made|sought|applied))(?!\w)/y;
/** The initial of a surname behind what may be a first name. */
const surname = new RegExp(`(?<=[${lower}]) [A-Z]\\.?(?=,? [a-z])`, 'g');
const nameBefore = new RegExp(`(?<![${letter}’'-])${nameWord}$`);
const article = /(?:^|\W)(?:[Tt]he|[Aa]n?|[Oo]ur|[Tt]his|[Ee]ach|[Ee]very) $/;
/** What is adopted may be a plan with two letters. */
const adopted = /^,? (?:\w+ ){1,3}adopted/;

/** A child’s two initials, or a first name and an initial, with what is said of children alone: JS went missing; Jayden S. attends a school. */
export const initialsInEvents = (reading: Reading): FoundDisclosure[] => {
  const { text } = reading;
  return [
    ...findMatches(text, two).flatMap(({ 0: who, index }) => {
      const event = eventAt(text, index + who.length);
      if (event === undefined) return [];
      const lead = text.slice(Math.max(0, index - 40), index);
      if (isEveryone(who) || article.test(lead) || isNobody(who, who + event, lead, reading.known)) return [];
      const found = `${who.replace(/[A-Z]/g, '•')}${hideSchool(event)}`;
      return [inText(reading, index, who.length + event.length, found)];
    }),
    ...findMatches(text, surname).flatMap(({ 0: initial, index }) => {
      const first = nameBefore.exec(text.slice(Math.max(0, index - 40), index))?.[0];
      if (first === undefined || !isFirstName(first)) return [];
      const event = childEventAt(text, index + initial.length);
      if (event === undefined) return [];
      const found = `${mask(first + initial, { letters: true })}${hideSchool(event)}`;
      return [inText(reading, index - first.length, (first + initial + event).length, found)];
    }),
  ];
};

function eventAt(text: string, at: number): string | undefined {
  theirs.lastIndex = at;
  const event = theirs.exec(text)?.[0] ?? childEventAt(text, at);
  return event !== undefined && adopted.test(event) ? undefined : event;
}

const hideSchool = (words: string): string => words.replace(/(?<= (?:attends|attended|at|to) )\p{Lu}.*$/u, maskWords);
