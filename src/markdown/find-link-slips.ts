import { findInText } from './find-in-text.ts';
import type { Link, Nodes } from 'mdast';
import type { Slip } from './find-slips.ts';

/**
 * Two brackets, as a wiki has them; an address in square brackets behind round ones; a bracket that ends the words of a link,
 * with its address behind a space or right behind; or a path that stands alone.
 */
const looks =
  /(?<!\\)(?:(?<twice>\[\[[^[\]\n]{1,200}\]\])|\)(?<turned>\[[^\]\s]{1,300}\])|\](?:\s{1,20}\((?<apart>[^\s()]{1,300})\)|\((?<address>[^()\n]{0,300})(?<closed>\)?)))|(?<![\w/.])(?<bare>\.{1,2}\/[\w./-]{1,300}\.md)\b/g;

/** A path from this file. An address of another site behind words in square brackets may be meant so. */
const path = /^(?:\.{1,2}\/|#[\w-]|attachments\/)|\.md(?:#|$)/i;

/** An address of any kind, not words that only stand in brackets. */
const address =
  /^(?:\.{0,2}\/|#[\w-]|www\.|https?:|attachments\/)|\.(?:md|pdf|docx?|xlsx?|pptx?|csv|txt|png|jpe?g|html?)(?:[#\s]|$)/i;

/** Finds a link that is read as mere text, so that its address would be printed and lead nowhere. `source` is the body. */
export function findLinkSlips(node: Nodes, source: string): Slip[] {
  const { start } = node.position ?? {};
  if (node.type === 'link' && start !== undefined) {
    const message =
      explainEmpty(node) ?? explainTurned(source.slice(Math.max(0, (start.offset ?? 0) - 2), start.offset));
    return message === undefined ? [] : [{ rule: 'link-shape', line: start.line, column: start.column, message }];
  }
  if (node.type !== 'text') return [];
  return findInText(node, source, looks, [']', '.md']).flatMap(({ match: { groups = {} }, place }) => {
    const cure = cureFor(groups);
    return cure === undefined ? [] : [{ rule: 'link-shape', ...place, message: cure }];
  });
}

/** What a link lacks, so that nobody can follow it. */
function explainEmpty({ url, children }: Link): string | undefined {
  if (url === '') return 'This link has no address. Put it in the round brackets, or take the brackets away.';
  if (children.length > 0) return undefined;
  return 'This link has no words, so nobody would see it. Put them in the square brackets.';
}

/** What is wrong with an address that is a link by itself, from the two signs before it. */
const explainTurned = (before: string): string | undefined => (before === ')[' ? turnedRound : undefined);

const lead = 'A link here would be published as text.';
const example = '[words](../documents/early-help-strategy.md)';
const turnedRound = `The brackets of this link are the wrong way round, and would be published. Write it like ${example}.`;

/** What to tell of something that looks like a link; undefined where it may be meant as text. */
function cureFor({
  twice,
  turned,
  apart,
  address: inside,
  closed,
  bare,
}: Record<string, string | undefined>): string | undefined {
  if (twice !== undefined) return `${lead} Double square brackets make no link here; write it like ${example}.`;
  if (turned !== undefined) return address.test(turned.slice(1, -1)) ? turnedRound : undefined;
  if (apart !== undefined) return path.test(apart) ? `${lead} Remove the space between ] and (.` : undefined;
  if (bare !== undefined) return `${lead} Write it like ${example}.`;
  if (inside === undefined || !(inside === '' || address.test(inside.trim()))) return undefined;
  if (closed === ')' && inside.includes(' '))
    return `${lead} Its address holds a space. Correct it, or write the space as %20.`;
  return `${lead} Check its brackets; a link looks like ${example}.`;
}
