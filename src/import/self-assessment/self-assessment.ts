import type { Draft, ImportContext, Importer, ImportResult, ImportWarning, ReadDocument } from '../importer.ts';
import { gradeWords } from '../ofsted/grade.ts';
import { parseDate } from '../ofsted/parse-dates.ts';
import { sentencesIn } from '../sentences-in.ts';
import { unread } from '../unread.ts';
import { dropStruck } from '../word/drop-struck.ts';
import { findAuthority } from '../word/find-authority.ts';
import { findPersonalDetails } from '../word/find-personal-details.ts';
import { formatBody } from '../word/format-body.ts';
import { outlineText } from '../word/outline.ts';
import { shortId } from '../word/short-id.ts';
import { sourceDocument } from '../word/source-document.ts';
import { warnOfStruck } from '../word/warn-of-struck.ts';
import { takeFootnotes } from '../word/with-footnotes.ts';
import { answers, bodyOf } from './body-of.ts';
import { readParts, type Parts } from './read-parts.ts';
import { readPeerChallenge, readSignOffs } from './read-peer-challenge.ts';
import { readChallenges, readListed, readSignatures } from './read-topics.ts';
import { warnIf } from '../warn-if.ts';

/** Reads an authority’s assessment of itself on a regional form, with the challenge by its peers. */
export const selfAssessment: Importer = {
  id: 'self-assessment',
  title: 'Regional or annual self-assessment',
  recognise,
  convert,
};

function recognise(document: ReadDocument): number {
  if (document.format !== 'text') return 0;
  const { topics } = readParts(dropStruck(document.tree.children));
  const says = /\bself[- ](assessment|evaluation)\b/i.test(outlineText(document.tree.children));
  if (says && topics.size >= 5) return 0.96;
  return says && topics.size >= 3 ? 0.8 : 0;
}

function convert(document: ReadDocument, { authority: own }: ImportContext): ImportResult {
  const { blocks: printed, footnotes } = takeFootnotes(document.format === 'text' ? document.tree.children : []);
  const blocks = dropStruck(printed);
  const text = outlineText(blocks);
  const authority = findAuthority(text, own);
  const due = handIn(text);
  const year = due?.slice(0, 4) ?? yearIn(text, document.name);
  if (authority === undefined || year === undefined) {
    const [lost, name] =
      authority === undefined
        ? ['whose it is', 'the council in it by the name that settings.yaml gives under authority']
        : ['its year', 'the year in it, like “self-assessment 2026”'];
    const message = `It reads like a self-assessment, but ${lost} could not be found. Name ${name}, and import it again.`;
    return unread([{ code: 'self-assessment-unclear', message }]);
  }
  const parts = readParts(blocks);
  const title = `${authority} self-assessment ${year}`;
  const id = shortId(`self-assessment ${year} ${authority}`);
  const source = sourceDocument({ id, title, file: document.name, date: due });
  const read = readData(parts, due);
  const data = { title, authority, year, ...(due === undefined ? {} : { due }), ...read.data, sources: [{ id }] };
  const body = formatBody([...bodyOf(readParts(printed), due), ...footnotes]);
  const main: Draft = { kind: 'self-assessment', id: `${year.slice(0, 4)}-${shortId(authority)}`, data, body };
  const warnings = [
    ...read.warnings,
    ...toldInspections(text),
    ...warnOfStruck(printed),
    ...findPersonalDetails(outlineText(printed)),
  ];
  return { kind: 'self-assessment', drafts: [main, source], warnings };
}

const yearIn = (text: string, file: string) =>
  /\bself[- ](?:assessment|evaluation)\b.{0,40}?\b(20\d\d(?:\s?[/-]\s?\d\d)?)\b/i.exec(text)?.[1] ??
  /\b(20\d\d)\b/.exec(file)?.[1];

/** The day it had to be handed in, where the form says so. */
function handIn(text: string): string | undefined {
  return text
    .split('\n')
    .filter((line) => /\b(send|submit|return|complete|deadline)\b/i.test(line))
    .map((line) => parseDate(/\b(?:by|before|deadline:?)\b(.*)/i.exec(line)?.[1] ?? ''))
    .find(Boolean);
}

function readData(parts: Parts, due: string | undefined): { data: Record<string, unknown>; warnings: ImportWarning[] } {
  const under = (topic: Parameters<Parts['topics']['get']>[0]) => parts.topics.get(topic) ?? [];
  const { signatures, warnings } = readSignatures(under('signatures'));
  const { challenges, warnings: unclear } = readChallenges(under('challenges'), due);
  const challenge = readPeerChallenge(under('peer-challenge'));
  const data = {
    'external-challenges': challenges,
    strengths: readListed(under('strengths')),
    priorities: readListed(under('priorities')),
    signatures,
    challenge,
    'sign-offs': readSignOffs(parts.blocks),
    offers: answers(under('offers')),
    requests: answers(under('requests')),
  };
  const filled = Object.entries(data).filter(
    ([, value]) => value !== undefined && (!Array.isArray(value) || value.length > 0),
  );
  const missing = Object.keys(data).filter((name) => !filled.some(([found]) => found === name));
  return {
    data: Object.fromEntries(filled),
    warnings: [
      ...unclear,
      ...warnings,
      ...missing.map((name) => ({
        code: 'part-not-found',
        message: `Nothing was found for ${name}. If the assessment has it, enter it by hand.`,
      })),
      ...unsigned(data['sign-offs']),
    ],
  };
}

function unsigned(signOffs: readonly { role: string; date?: string }[]): ImportWarning[] {
  const open = signOffs.filter(({ date }) => date === undefined).map(({ role }) => role);
  return warnIf(open.length > 0, 'sign-off-missing', `No date of sign-off is printed for: ${open.join(', ')}.`);
}

const told = new RegExp(String.raw`\b(?:judged|graded|rated)\b[^.]*?${gradeWords}`, 'i');

/** Judgements told in passing: what they say of dates and grades is not whole enough for an inspection of its own. */
function toldInspections(text: string): ImportWarning[] {
  const sentences = text
    .split('\n')
    .flatMap(sentencesIn)
    .filter((sentence) => /\bOfsted\b/.test(sentence) && /\binspection\b/i.test(sentence));
  return sentences
    .filter((sentence) => told.test(sentence))
    .map((sentence) => ({
      code: 'inspection-told',
      message: `The text tells of an inspection: “${sentence.trim()}” Import its report, or add it by hand.`,
    }));
}
