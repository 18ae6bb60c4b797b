import { findEdition, type Edition } from '../../evidence/editions/edition.ts';
import { restrictEvidence } from '../../evidence/editions/restrict-evidence.ts';
import type { EvidenceIndex } from '../../evidence/evidence-index.ts';
import type { Content } from '../../evidence/linking/link-evidence.ts';
import { loadEvidence } from '../../evidence/load-evidence.ts';
import type { Item, SourceFile } from '../../evidence/types.ts';
import { viewOf } from '../view-of.ts';
import { findForeignHtml } from './find-foreign-html.ts';

/**
 * What the editions of checked content get wrong: an item too many or too few, a reference to what is not there, and
 * above all words of what is left out. Those show without anybody knowing them: with other words in the files that an
 * edition leaves out, the edition must stay the same to the last character.
 */
export function findLeaks(content: Content, index: EvidenceIndex): string[] {
  const { settings } = index;
  return (settings.audiences ?? []).slice(0, -1).flatMap(({ name }, reach) => {
    const edition = findEdition(settings, name);
    if (edition === undefined) return [`There is no edition for ${name}.`];
    return findLeaksOf(edition, reach, content, index).map((fault) => `The edition for ${name} ${fault}`);
  });
}

function findLeaksOf(edition: Edition, reach: number, content: Content, index: EvidenceIndex): string[] {
  const held = index.items.filter((item) => isFor(item, index, reach));
  const { index: restricted, gaps } = restrictEvidence(index, edition);
  const ids = (items: readonly Item[]) => items.map(({ id }) => id).join(' ');
  const { items, byId, referencesFrom, referencesTo, attachments } = restricted;
  const references = [...referencesFrom.values(), ...referencesTo.values()].flat();
  return [
    ...(ids(items) === ids(held) ? [] : [`holds ${ids(items)}, not ${ids(held)}`]),
    ...references.filter(({ from, to }) => !byId.has(from) || !byId.has(to)).map(({ to }) => `refers to ${to}`),
    ...gaps.filter(({ item }) => !byId.has(item)).map(({ item }) => `has a gap of ${item}`),
    ...[...attachments.keys()].filter((file) => !isRegistered(file, held)).map((file) => `holds ${file}`),
    ...items.flatMap(({ body }) => findForeignHtml(body.html)).map((foreign) => `lets through: ${foreign}`),
    ...findDifference(edition, restricted, sayOtherwise(content, new Set(held.map(({ file }) => file)))),
  ];
}

/** Whether an audience may read an item, written down a second time so that a slip in the edition’s own way shows. */
function isFor({ data }: Item, { settings }: EvidenceIndex, reach: number): boolean {
  const names = (settings.audiences ?? []).map(({ name }) => name);
  const at = (name: string | undefined) => (names.includes(name ?? '') ? names.indexOf(name ?? '') : names.length - 1);
  const marking = data.marking ?? settings.markings[0];
  const limits = (settings['marking-limits'] ?? []).filter((limit) => limit.marking === marking);
  return [data.audience ?? settings['default-audience'], ...limits.map(({ audience }) => audience)].every(
    (name) => at(name) <= reach,
  );
}

const isRegistered = (file: string, held: readonly Item[]) =>
  held.some(({ kind, data }) => kind === 'document' && data.file === file);

function findDifference(edition: Edition, restricted: EvidenceIndex, otherwise: Content): string[] {
  const other = restrictEvidence(loadEvidence(otherwise, { html: true }).index, edition);
  const [one, two] = [viewOf(restricted), viewOf(other.index)];
  if (one === two) return [];
  let at = 0;
  while (one[at] === two[at]) at += 1;
  return [`says what stands in a file it leaves out: …${one.slice(Math.max(0, at - 60), at + 60)}…`];
}

/** The same content with other titles and words in every file of an item but the given ones. */
function sayOtherwise(content: Content, held: ReadonlySet<string>): Content {
  const files = content.files.map((source): SourceFile => {
    if (held.has(source.file) || !/^content\/.+\/.+\.md$/.test(source.file)) return source;
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(source.bytes);
    const end = Math.max(0, text.indexOf('\n---', 3));
    const fields = text.slice(0, end).replace(/^title: .*$/m, 'title: Zqxotherwise');
    const body = text.slice(end).replace(/\p{L}{4,}/gu, 'zqxother');
    return { file: source.file, bytes: new TextEncoder().encode(fields + body) };
  });
  return { ...content, files };
}
