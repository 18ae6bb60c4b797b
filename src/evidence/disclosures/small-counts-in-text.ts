import { findMatches } from '../../markdown/find-matches.ts';
import { shorten } from '../../words/shorten.ts';
import type { FoundDisclosure, Reading } from './disclosure-kind.ts';
import { inText } from './in-text.ts';
import { isOfSample } from './is-of-sample.ts';
import { isLabelled, isParting, notCounted, notCountedOne } from './not-counted.ts';
import { numberOf } from './number-words.ts';
import { countedMany, countedOne, countsPeople } from './people.ts';

const number = '([1-5]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive)';
const words = "((?: (?:[A-Za-z][\\w’'/-]{0,20}|\\d{1,2}(?:-year-old)?)){0,4}?)";
const ofSome =
  '(?: \\((?:\\d[\\d.]{0,5} ?%?|[a-z]{3,5})\\))?(?: ?/ ?\\d{1,3}|(?:,? out)? of(?! every| each)(?: (?:the|these|those|our|their|its|all))?(?: (?:\\d{1,3}|[a-z]{3,9}(?:-[a-z]{3,6})?))?)?';

/** Where a number stands that may be a count; the next three are tried there and nowhere else. */
const numbers = new RegExp(`(?<![\\w£$€.,:/%–—^-])${number}(?=,? ?[\\w/(])`, 'g');
/** Three children; two of the four young people. */
const several = new RegExp(`${number}${ofSome}${words} ${countedMany}(?![\\w’'-])${notCounted}`, 'y');
/** One child; one young person’s. */
const single = new RegExp(`(1|[Oo]ne)(?: \\((?:1|one)\\))?${words} ${countedOne}(?![\\w-])${notCountedOne}`, 'y');
/** Four good, in a sentence about cases. */
const graded = new RegExp(
  `${number} (?:(?:were|was|is|are|judged|rated|graded|found|to be|as) )*(?:[Oo]utstanding|[Gg]ood|[Aa]dequate|[Ii]nadequate|[Rr]equir(?:es?|ed|ing) improvement)(?![\\w-])(?! (?:or better |and )?(?:\\w+ )?(?:schools?|homes?|centres?|judgements?|grades?|services?|areas?|authorities|councils?|nurser\\w+|practice))`,
  'y',
);
const audited = /\b(?:cases|case files?|files (?:were )?audited|audits? of)\b/i;
/** Children missing: 3. Referrals in the month were four. Cases fell from 4 to 2. What stands before is asked last, because few numbers end so. */
const labelled =
  /(?:[1-5]|one|two|three|four|five)(?= *(?:[,;)\n]|\.(?!\d)|$))(?<=(?:(?::|[ (n]=| \(| [–-]| is| was| were| to) ?)(?<![\d.])(?:[1-5]|one|two|three|four|five))/g;
const label = new RegExp(
  `(?:^|[^\\w-])(${countedMany}(?![\\w’'-])[^.\\n|:;=\\d]{0,30}(?::| =| [–-]| \\(| ?\\(n ?=| is| was| were| (?:fell|rose|dropped|went|grew|(?:in|de)creased|reduced)(?: from \\w{1,9})? to) ?)$`,
  'i',
);

/** A single child; sibling group of three; of 42 children, 3 (7%) were. */
const among = new RegExp(
  [
    `(?<![\\w-])[Aa] single (?:[A-Za-z-]{3,16} )?(?:child|young person|baby|boy|girl|pupil|victim|care leaver|family(?= (?:accounts?|accounted|was|is|has|had|who|moved|in|from)(?!\\w)))(?![\\w-])${notCountedOne}`,
    `(?<![\\w-])[Ss]ibling groups? (?:of |\\()${number}(?![\\w-]|\\.\\d)`,
    `(?<![\\w-])[Oo]f (?:the |our |these )?(?:\\d{1,4}|[a-z]{3,9}(?:-[a-z]{3,5})?) (?:[a-z-]{3,12} ){0,2}?${countedMany}(?: [a-z-]{2,12}){0,4}, (?:only )?${number}(?: \\(\\d[\\d.]{0,5} ?%\\))?(?= (?:were|was|had|have|has|are|is|did|went|live|came))`,
  ].join('|'),
  'g',
);

/** Of these, 3 were missing; of those 42, two went: where what stands before counts people. */
const ofThese = new RegExp(
  `(?<![\\w-])[Oo]f (?:these|those|them)(?: \\d{1,4})?,? (?:only )?${number}(?= (?:were|was|had|have|has|are|is|did|went|live|came)(?!\\w))`,
  'g',
);

const one = 'child|young person|baby|boy|girl|pupil|student|family|household|care leaver|young carer|sibling';
/** The only child in; a Year 9 boy at a school; two sets of twins; 50% (2) of those: found by their rarest word, with what stands before it. */
const behind = new RegExp(
  [
    `only (?<=(?<![\\w-])([Tt]he )only )(?:[\\w-]{2,16} ){0,2}?(?:${one})(?= (?:in|at|from|on|with|who|known|to have)(?!\\w))`,
    `[Yy]ear (?<=(?<![\\w-])((?:[Aa]|[Tt]he|[Oo]ne) )[Yy]ear )(?:1[0-4]|[1-9]) (?:boy|girl|pupil|student|child)(?= (?:at|from) (?:St\\.? )?[A-Z])`,
    `sets? of (?:twins|triplets|siblings)(?<=(?<![\\w-])(${number} )sets? of [a-z]{5,8})(?![\\w-])`,
    `(?:%|per ?cent) \\([1-5]\\) of (?<=(?<![\\w.,])((?:\\d{1,3}(?:\\.\\d)?|[A-Za-z][a-z]{2,8}(?:-[a-z]{3,5})?) ?)(?:%|per ?cent) \\([1-5]\\) of )(?=(?:the |our |all )?(?:those|them|${countedMany})(?![\\w-]))`,
  ].join('|'),
  'g',
);

/** The small counts in the words of a file. */
export function smallCountsInText(reading: Reading): FoundDisclosure[] {
  const { text } = reading;
  const counts = findMatches(text, numbers).flatMap(({ index }) => countAt(text, index) ?? []);
  const labels = findMatches(text, labelled).flatMap(({ 0: end, index }) => {
    const name = label.exec(text.slice(Math.max(0, index - 70), index))?.[1];
    return name === undefined ? [] : [{ words: name + end, index: index - name.length }];
  });
  const others = [
    ...findMatches(text, among),
    ...findMatches(text, ofThese).filter(({ index }) => countsPeople(text.slice(Math.max(0, index - 160), index))),
  ].map(({ 0: words, index }) => ({ words, index }));
  const rare = findMatches(text, behind).map(({ 0: words, index, ...groups }) => {
    const before = [groups[1], groups[2], groups[3], groups[5]].find((group) => group !== undefined) ?? '';
    return { words: before + words, index: index - before.length };
  });
  return [...counts, ...labels, ...others, ...rare].map(({ words, index }) =>
    inText(reading, index, words.length, shorten(words, 80)),
  );
}

function countAt(text: string, index: number): { words: string; index: number } | undefined {
  const lead = text.slice(Math.max(0, index - 40), index);
  for (const pattern of [several, single, graded]) {
    pattern.lastIndex = index;
    const match = pattern.exec(text);
    if (match === null) continue;
    const isTrue = pattern === graded ? audited.test(sentenceAround(text, index)) : isCount(match, lead);
    const after = text.slice(index + match[0].length, index + match[0].length + 90);
    if (isTrue && isOfSample(match[0], lead, after)) return undefined;
    if (isTrue && !isLabelled(lead)) return { words: match[0], index };
  }
  return undefined;
}

function isCount([whole, counted = '', between = '']: RegExpExecArray, lead: string): boolean {
  // “2 Children looked after” is a heading with its number; “one children” is no count.
  if (/^\d [A-Z][a-z]/.test(whole) && between.trim() === '' && (lead === '' || lead.endsWith('\n'))) return false;
  const isPart = /^\S+(?: ?\/|,? out of| of)/.test(whole);
  if (numberOf(counted) === 1 && !isPart && !isOne.test(whole)) return false;
  // How many carers a council finds is no secret of theirs.
  if (/(?:carers|adopters)$/.test(whole) && /\b(?:recruit|approv)\w{0,4} (?:a further |another )?$/.test(lead))
    return false;
  return between
    .replace(/\b(?:looked after|[Yy]ear \d{1,2}|\d{1,2}[ -]year[ -]old)\b/g, '')
    .trim()
    .split(/ +/)
    .every((word) => !isParting(word));
}

const isOne = new RegExp(` ${countedOne}$`);

function sentenceAround(text: string, at: number): string {
  // Only so far back: looking for the last full stop of a long text from each of its words takes the square of its length.
  const before =
    text
      .slice(Math.max(0, at - 400), at)
      .split(/\n|\. /)
      .at(-1) ?? '';
  return before + (text.slice(at, at + 80).split(/\n|\. /)[0] ?? '');
}
