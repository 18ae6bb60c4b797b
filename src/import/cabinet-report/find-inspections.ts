import type { FootnoteDefinition, RootContent } from 'mdast';
import type { ImportWarning } from '../importer.ts';
import { parseDate, parsePeriod, type Period } from '../ofsted/parse-dates.ts';
import { sentencesIn } from '../sentences-in.ts';
import { timeWords } from '../time-words.ts';
import { dropStruck } from '../word/drop-struck.ts';
import { countAuthorities } from '../word/find-authority.ts';
import { outline, type OutlineLine } from '../word/outline.ts';
import { parsePrintedDate } from '../word/parse-printed-date.ts';
import { footnotesOf, takeFootnotes } from '../word/with-footnotes.ts';
import { draftInspection, type FoundInspection, type UnclearInspection } from './draft-inspection.ts';
import { readFramework } from './read-framework.ts';

/** The inspections that a report gives the dates of, and what is told of those that could not be made. */
export type Inspections = {
  readonly inspections: readonly FoundInspection[];
  readonly unclear: readonly ImportWarning[];
};

/**
 * Every inspection that a report gives the dates of: its own authority’s first, then those of its appendices. Struck-out
 * words stand in the texts only.
 */
export function findInspections(
  whole: readonly RootContent[],
  authority: string | undefined,
  source: string,
): Inspections {
  const { blocks: printed, footnotes } = takeFootnotes(whole);
  const blocks = dropStruck(printed);
  const listed = blocks.flatMap((block, start) => {
    const heading = block.type === 'heading' ? inspectedHeading(block, authority) : undefined;
    return heading === undefined ? [] : [{ start, ...heading }];
  });
  const extract = (start: number, end: number | undefined): Extract => ({
    blocks: blocks.slice(start, end),
    printed: printed.slice(start, end),
    footnotes,
  });
  const all = sentencesOf(outline(blocks));
  const found = [
    authority === undefined ? undefined : readOwn(extract(0, listed[0]?.start), authority, all, source),
    ...listed.map(({ start, ...heading }, position) => {
      const part = extract(start, listed[position + 1]?.start);
      const below = part.printed.slice(1);
      return draftInspection({
        ...heading,
        lines: outline(part.blocks),
        framework: readFramework(all, heading.inspected.from),
        body: [...below, ...footnotesOf(below, footnotes)],
        source,
      });
    }),
  ];
  return {
    inspections: found.filter((inspection) => inspection !== undefined && 'draft' in inspection),
    unclear: found.flatMap((inspection) => (inspection && 'unclear' in inspection ? [inspection.unclear] : [])),
  };
}

/** A part of a report: what counts of it, the same blocks with what is struck out, and the whole report’s footnotes. */
type Extract = {
  readonly blocks: readonly RootContent[];
  readonly printed: readonly RootContent[];
  readonly footnotes: readonly FootnoteDefinition[];
};

/** “Darlington Local Authority inspected 23 June – 16 July 2015”: the authority and the dates in a heading. */
function inspectedHeading(
  block: RootContent,
  own: string | undefined,
): { authority: string; inspected: Period } | undefined {
  const text = textOf(block);
  const inspected = /\binspect(ed|ion)\b/i.test(text) ? parsePeriod(text) : undefined;
  const authority = countAuthorities(text, own)[0]?.name;
  return inspected === undefined || authority === undefined ? undefined : { authority, inspected };
}

const sentencesOf = (lines: readonly OutlineLine[]) => lines.flatMap(({ text }) => sentencesIn(text));

const textOf = (block: RootContent) => outline([block])[0]?.text ?? '';

function readOwn(
  { blocks, printed, footnotes }: Extract,
  authority: string,
  all: readonly string[],
  source: string,
): FoundInspection | UnclearInspection | undefined {
  const lines = outline(blocks);
  const sentences = sentencesOf(lines);
  const inspected = whenInspected(sentences);
  if (inspected === undefined) return undefined;
  const dated = sentences.filter((sentence) => parsePeriod(sentence)?.from === inspected.from);
  const published = sentences
    .map((sentence) => /\bpublished\b.{0,40}?\bon (.*)/i.exec(sentence)?.[1])
    .map((rest) => rest && parseDate(rest.slice(0, 60)))
    .find(Boolean);
  const findings = blocks.flatMap((block, index) =>
    block.type === 'heading' && /\binspection\b|\bfindings\b/i.test(textOf(block)) && !/proforma/i.test(textOf(block))
      ? withText(printed, index)
      : [],
  );
  return draftInspection({
    authority,
    inspected,
    published,
    lines,
    framework: [dated, sentences, all].map((some) => readFramework(some, inspected.from)).find(Boolean),
    body: [...findings, ...footnotesOf(findings, footnotes)],
    source,
  });
}

/** A heading and what stands below it, as far as the next heading; nothing where only a title stands. */
function withText(blocks: readonly RootContent[], index: number): RootContent[] {
  const end = blocks.findIndex((block, position) => position > index && block.type === 'heading');
  const below = blocks.slice(index, end < 0 ? blocks.length : end);
  return below.some((block) => block.type === 'list') ? below : [];
}

/** The one period, or else the one month, in which sentences say that the inspectors came; none where they differ. */
function whenInspected(sentences: readonly string[]): { from: string; to: string } | undefined {
  const about = sentences.filter(
    (sentence) => /\binspect(ion|ed|ors)\b/i.test(sentence) && !otherInspection.test(sentence),
  );
  const told = about.filter((sentence) =>
    /\bbetween\b|\bfrom\b.*\bto\b|\btook place\b|\bundertook\b|\bundertaken\b|\bon site\b|^(?:\p{Lu}\p{L}+ )?(?:inspection dates?|dates? of (?:the )?inspection)\b(?! report)/iu.test(
      sentence,
    ),
  );
  const periods = told
    .map((sentence) => parsePeriod(sentence))
    .filter((dates) => dates !== undefined)
    .filter(({ from, to }) => from !== to);
  const [period] = periods;
  if (period !== undefined) return periods.every(({ from }) => from === period.from) ? period : undefined;
  const month = [...told, ...about]
    .map((sentence) =>
      /\binspect\w+\b.{0,80}\bin ([A-Z][a-z]+ 20\d\d)|\b([A-Z][a-z]+ 20\d\d) (?:Ofsted )?[Ii]nspection/.exec(sentence),
    )
    .map((match) => parsePrintedDate(match?.[1] ?? match?.[2] ?? ''))
    .find(Boolean);
  return month === undefined ? undefined : { from: month, to: month };
}

/** How a sentence tells of an inspection before the one reported, or of one to come. */
const otherInspection = new RegExp(
  String.raw`\b(?:${timeWords.earlier}|${timeWords.coming}|due)\b[^.]{0,60}\binspect|\binspect\w*\b[^.]{0,40}\b(?:expected|planned|due|will)\b`,
  'i',
);
