import type { Paragraph } from '../../markdown/collect-body.ts';
import { findDoubts } from '../questions/find-doubts.ts';
import { saysNothing } from '../questions/says-nothing.ts';
import { sectionParts } from '../questions/section-parts.ts';
import { shorten } from '../../words/shorten.ts';
import type { Item } from '../types.ts';
import type { FoundGap, GapKind } from './gap-kind.ts';

/** A doubt that stands in the text of a section or a document without being marked as an open note. */
export const doubtWritten: GapKind = {
  id: 'doubt-written',
  title: 'Doubt in the text',
  why: 'A question or “to be added” that is still in the text is the first thing an inspector will ask about.',
  fix: 'Settle it and take it out, or make it an open note with - [ ] so that it is followed up.',
  severity: 'medium',
  work: 'doubtful',
  find: ({ items }) =>
    items.flatMap((item) => {
      if (item.kind === 'annex-m-section') return [...inText(item), ...inCitations(item)];
      return item.kind === 'document' ? inText(item) : [];
    }),
};

function inText(item: Item): FoundGap[] {
  return item.body.paragraphs.flatMap((paragraph) => {
    const { line, at, text } = paragraph;
    if (paragraph.task) return [];
    const known = isNoted(paragraph, item) ? [] : findDoubts(text).map(({ sentence }) => sentence);
    return (isUnmarkedNote(paragraph, item) ? [text] : known).map((sentence) => ({
      item,
      message: shorten(sentence),
      key: sentence,
      of: [sentence],
      place: { line },
      ...(at === undefined ? {} : { at }),
    }));
  });
}

/** Whether a paragraph is a note in the part for notes that nobody counts, because it is none to tick; words that lead in to such notes are none. */
function isUnmarkedNote({ line, at, text }: Paragraph, { kind, body }: Item): boolean {
  if (kind !== 'annex-m-section' || at?.replace(/(?:-\d+)+$/, '') !== sectionParts.notes.anchor) return false;
  const { source, tasks } = body;
  const isEntry = /^\s*(?:[-*+]|\d+[.)])\s/.test(source.text.split('\n')[line - source.firstLine] ?? '');
  return !saysNothing(text) && !saysNone.test(text) && (isEntry || !tasks.some((task) => task.at === at));
}

/** A sentence that there are no notes. */
const saysNone =
  /^(?:there (?:are|is) )?(?:currently )?(?:no|none|nothing)(?: (?:open|outstanding|other|further|current|notes?|points?|issues?|questions?|to note))*(?: (?:currently|at present|at the moment|at this time))?\W*$/i;

/** Whether a paragraph stands with an open note: then the doubt is known already. */
function isNoted({ line, at }: Paragraph, { body }: Item): boolean {
  const numbered = body.numbered.some(({ anchor }) => anchor === at);
  return body.tasks.some((note) => !note.done && (numbered ? note.at === at : Math.abs(note.line - line) <= 2));
}

function inCitations(item: Extract<Item, { kind: 'annex-m-section' }>): FoundGap[] {
  return item.data.documents.flatMap(({ note, doubt }, position) =>
    doubt !== undefined || note === undefined
      ? []
      : findDoubts(note).map(({ sentence }) => ({
          item,
          message: shorten(sentence),
          key: sentence,
          of: [sentence],
          at: `document-${position + 1}`,
          place: { field: ['documents', position, 'note'] },
        })),
  );
}
