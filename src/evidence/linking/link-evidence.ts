import type { Kind } from '../../../schemas/index.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { explainStray } from './explain-stray.ts';
import { explainUnread } from './explain-unread.ts';
import { findMoves } from './find-moves.ts';
import { findNameFault } from './find-name-fault.ts';
import { linkBody } from './link-body.ts';
import { linkFields } from './link-fields.ts';
import { linkSettings } from './link-settings.ts';
import { isWholeSiteFile, parseWholeSite } from './parse-whole-site.ts';
import { idOfFile, kindOf } from '../parsing/kind-of.ts';
import { makeWholeSitePlaces } from './make-whole-site-places.ts';
import type { ParsedItem } from '../parsing/parse-item.ts';
import { rules } from '../rules/index.ts';
import { sortProblems } from './sort-problems.ts';
import type { Attachment, Item, Problem, Reference, SourceFile, UnreadFile } from '../types.ts';

/** The content folder as read from disk: paths begin with content/. */
export type Content = {
  readonly files: readonly SourceFile[];
  readonly attachments: readonly Attachment[];
  /** What stands in the folder but is not read. */
  readonly unread?: readonly UnreadFile[];
  /** The last day that can have come by now; unset where nobody knows the day, as for an earlier state of the history. */
  readonly latest?: string;
};

/** Everything read from the content, and every problem in it, sorted. The index is complete only when there is no problem. */
export type LoadedEvidence = { readonly index: EvidenceIndex; readonly problems: readonly Problem[] };

/** Parses one file of a kind, or answers with what was parsed of it before. */
type Parse = (source: SourceFile, kind: Kind) => ParsedItem;

/** Turns files, each parsed by itself, into checked, linked evidence. Never throws for an author’s mistake. */
export function linkEvidence(content: Content, parse: Parse): LoadedEvidence {
  const problems: Problem[] = (content.unread ?? []).map(explainUnread);
  const whole = parseWholeSite(content, problems);
  const { items, unread } = parseItems(content, parse, problems);
  const placeIn = makeWholeSitePlaces(content.files);
  const byId = new Map(items.map((item) => [item.id, item]));
  const attachments = new Map(content.attachments.map((attachment) => [attachment.file, attachment]));
  const initials = whole.ownersRead ? new Set(whole.owners.map((owner) => owner.initials)) : undefined;
  const moves = findMoves(items);
  const known = { items, byId, unread, moves, initials, settings: whole.settings };
  // Where there is no evidence at all, that is what has to be told.
  if (items.length > 0 && whole.settingsRead) problems.push(...linkSettings(whole.settings, known, placeIn));
  const references: Reference[] = [];
  for (const item of items) {
    const fields = linkFields(item, known);
    const body = linkBody(item, { byId, attachments, unread, moves, settings: whole.settings });
    problems.push(...fields.problems, ...body.problems);
    references.push(...fields.references, ...body.references);
  }
  const referencesFrom = Map.groupBy(references, ({ from }) => from);
  const referencesTo = Map.groupBy(references, ({ to }) => to);
  const { settings, owners, glossary } = whole;
  const index: EvidenceIndex = { items, byId, referencesFrom, referencesTo, attachments, settings, owners, glossary };
  // An assessment made ahead of its day, like an example, may hold reviews of that time.
  const latest = content.latest && [content.latest, settings['as-at'] ?? ''].sort().at(-1);
  for (const { id, find } of rules)
    problems.push(...(find?.(index, { latest, placeIn }) ?? []).map((found) => ({ rule: id, ...found })));
  return { index, problems: sortProblems(problems) };
}

function parseItems({ files }: Content, parse: Parse, problems: Problem[]): { items: Item[]; unread: Set<string> } {
  const items: Item[] = [];
  const unread = new Set<string>();
  const sorted = [...files].sort((a, b) => (a.file < b.file ? -1 : 1));
  const loose = new Map<string, string>();
  const paths = new Set(files.map(({ file }) => file.slice('content/'.length)));
  for (const source of sorted) {
    const kind = kindOf(source.file);
    if (kind === undefined) {
      if (isWholeSiteFile(source.file)) continue;
      const { message, meant } = explainStray(source.file.slice('content/'.length), paths);
      problems.push({ rule: 'file-stray', severity: 'error', file: source.file, message });
      // What refers to it is right once it is where it belongs.
      if (meant !== undefined) unread.add(meant.replace(/\.md$/, ''));
      continue;
    }
    const id = idOfFile(source.file);
    const fault = findNameFault(id, loose);
    if (fault !== undefined) problems.push({ severity: 'error', file: source.file, ...fault });
    const { item, problems: found } = parse(source, kind);
    problems.push(...found);
    if (item === undefined) unread.add(id);
    else items.push(item);
  }
  if (items.length === 0 && problems.length === 0) {
    problems.push({
      rule: 'folder-empty',
      severity: 'error',
      file: 'content',
      message: 'The content folder holds no evidence. Add a file, or name another folder with --content.',
    });
  }
  return { items, unread };
}
