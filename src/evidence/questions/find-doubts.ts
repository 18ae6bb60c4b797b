import { findMatches } from '../../markdown/find-matches.ts';

/** A doubt that the text itself voices: the sentence, and whether it asks or says that something is unfinished. */
export type Doubt = { readonly sentence: string; readonly sign: 'question' | 'unfinished' };

const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** The doubts in one paragraph, on one line: questions left standing, and notes such as “to be added”, “TBC” or “needs discussion”. */
export function findDoubts(paragraph: string): Doubt[] {
  // Almost no paragraph has a doubt, and cutting one into sentences is slow.
  if (!hint.test(paragraph.toLowerCase())) return [];
  if (!paragraph.includes('?') && !isVoiced(paragraph) && !isNote(paragraph)) return [];
  if (isForm(paragraph)) return [];
  const parts = [...sentences.segment(paragraph)].map(({ segment }) => segment.trim());
  return parts.flatMap((sentence, index): Doubt[] => {
    if (isOpenQuestion(sentence, parts[index + 1] ?? '')) return [{ sentence, sign: 'question' }];
    return isUnfinished(sentence) ? [{ sentence, sign: 'unfinished' }] : [];
  });
}

// One of these is in whatever the signs below find. For small letters, because the flag i makes it three times as slow.
const hint =
  /[?[]|to be |tb[acd]\b|discussion|clarif|confirm|updating|to follow|awaiting|check|sure |xx|\(insert |source not f|bookmark not d|here to enter|an item\.|#(?:ref|div|n\/a|value|name|num)/;

/** The printed questions and instructions of a form: a label like “1d. Strengths:”, a heading run on with dots, “please list …”. */
const isForm = (paragraph: string): boolean =>
  /^\W*(?:\.\.\.|…)/.test(paragraph) ||
  /^\d+[a-z]\.\s/.test(paragraph) ||
  /\bplease (?:list|ensure|complete|provide|describe|state)\b/i.test(paragraph);

/** Whether a sentence asks something that nobody answers: not a question that is quoted, reported or answered at once. */
function isOpenQuestion(sentence: string, next: string): boolean {
  const bare = withoutQuotations(sentence);
  // “(a) What do we know?” is one of a list of questions that a paper answers or tells of.
  if (/^\(?[a-z]\)\s/.test(bare)) return false;
  if (!/\?[)\]*_ ]*$|\?\)/.test(bare)) return false;
  // A sentence is cut at the question mark of an address too.
  if (/(?:https?:\/\/|www\.)\S*\?$/.test(bare) && /^[\w.~%-]+[=&]/.test(next)) return false;
  if (bare.split('?').some(isReported)) return false;
  return !/^(?:yes|no|none)\b/i.test(next);
}

/** A sentence without what stands in quotation marks. */
function withoutQuotations(sentence: string): string {
  // Behind the last mark that closes nothing is quoted; looking there for each mark that opens takes minutes in a hostile text.
  const end = Math.max(...['”', '"', '’'].map((sign) => sentence.lastIndexOf(sign))) + 1;
  return sentence.slice(0, end).replace(/[“"‘][^”"’]*[”"’]/g, '') + sentence.slice(end);
}

/** Whether words before a question mark say that somebody asks: “the survey asked: …”. */
function isReported(words: string): boolean {
  const asks = words.search(/\b(?:ask|asks|asked|asking|question|questions|called|titled|headed)\b/i);
  return asks >= 0 && words.includes(':', asks);
}

const doing =
  '(?:added|updated|confirmed|agreed|inserted|completed|provided|supplied|checked|verified|validated|clarified|decided|finalised|advised)';
const settling = '(?:discussion|clarification|confirmation)';
/** What comes later. Guidance, and what people have, is followed otherwise. */
const papers =
  'details?|figures?|data|information|evidence|reports?|appendix|appendices|annex|minutes|papers?|presentation|updates?|outcomes?';
const noGuide =
  '(?!(?:guidance|advice|procedures?|rules?|steps?|instructions?|staff|carers?|practitioners?|workers?|ha[sd]|have|needs?|as|easy|hard|clear) )';
const voiced = [
  /\btb[acd]\b/i,
  new RegExp(`\\b(?:still|yet) to be ${doing}\\b`, 'i'),
  /\b(?:is|are) to be (?:added|updated|inserted|confirmed|checked)\b/i,
  new RegExp(`\\bneeds? (?:\\w+ )?(?:${settling}|confirming|clarifying|checking|updating)\\b`, 'i'),
  new RegExp(
    `\\b${settling}\\b(?! or\\b)(?: [\\w/&-]+){0,4} (?:needed|required)(?: (?:also|too|as well|with\\b[^.;]{0,200}))?[.)*\\s]*(?:$|(?<=[.])\\s)`,
    'i',
  ),
  /\b(?:details?|figures?|data|information|evidence) to follow\b/i,
  new RegExp(`(?:^|[(:;–—.] ?)(?:${papers})(?: ${noGuide}[\\w/&’'-]+){0,6} to follow(?=\\s*(?:[.,;)\\]]|$))`, 'i'),
  /(?:^|[.?!] )awaiting\b/i,
  /(?:^|[.?!] )(?:nb:? )?(?:to )?check (?:with|whether|if)\b/i,
  /\b(?:we are|we’re|we're|i am) (?:not sure|unsure) (?:if|whether|which|what|who|how)\b/i,
  /\(insert [^)]{1,400}\)/i,
  /\[(?:insert|add|date|name|number|figures?|details?|to follow)\b[^\]]{0,400}\]/i,
  /\bxx+\b/i,
  /\b(?:reference source not found|bookmark not defined)\b/i,
  // What Word and Excel leave where nothing was filled in or a formula failed.
  /\bclick (?:or tap )?here to enter (?:text|a date)\b|^\s*\[?choose an item\b/i,
  /(?<![\w&/])#(?:REF!|DIV\/0!|N\/A\b|VALUE!|NAME\?|NUM!)/i,
];

const isVoiced = (text: string): boolean => voiced.some((sign) => sign.test(text));

function isUnfinished(sentence: string): boolean {
  // “Where a plan needs updating, …” says what is done in such a case.
  const before = sentence.slice(
    0,
    Math.max(0, sentence.search(/needs?\b|discussion|clarification|confirmation|to be /i)),
  );
  if (/\b(?:where|when|whenever|if|once|until|before)\b/i.test(before)) return false;
  return isVoiced(sentence) || isNote(sentence);
}

const note = new RegExp(
  `(?:^|[(:;–—.] ?)([^(:;–—.]*?)\\bto be (?:added|updated|confirmed|agreed|inserted|checked|written|${doing}(?=\\s*(?:[.,;)]|$)))\\b`,
  'gi',
);
const verb =
  /\b(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|shall|should|can|could|may|might|must|needs?|require|requires|allow|allows|enable|enables|expect|expects|continue|continues|ensure|ensures|want|plan|aim|we|they|it|which|that|who|\w+ed)\b/i;

/** Whether a sentence or a bracket in it is a note without a verb: “details to be added”. */
const isNote = (text: string): boolean =>
  findMatches(text, note).some(([, subject = '']) => !verb.test(subject) && subject.split(/\s+/).length <= 16);
