import { findInText } from './find-in-text.ts';
import type { Link, Nodes } from 'mdast';
import type { Slip } from './find-slips.ts';

/** A bracket that ends the words of a link, with its address behind a space or right behind; or a path that stands alone. */
const looks =
  /(?<!\\)\](?:\s{1,20}\((?<apart>[^\s()]{1,300})\)|\((?<address>[^()\n]{0,300})(?<closed>\)?))|(?<![\w/.])(?<bare>\.{1,2}\/[\w./-]{1,300}\.md)\b/g;

/** A path from this file. An address of another site behind words in square brackets may be meant so. */
const path = /^(?:\.{1,2}\/|#[\w-]|attachments\/)|\.md(?:#|$)/i;

/** An address of any kind, not words that only stand in brackets. */
const address =
  /^(?:\.{0,2}\/|#[\w-]|www\.|https?:|attachments\/)|\.(?:md|pdf|docx?|xlsx?|pptx?|csv|txt|png|jpe?g|html?)(?:[#\s]|$)/i;

/** Finds a link that is read as mere text, so that its address would be printed and lead nowhere. `source` is the body. */
export function findLinkSlips(node: Nodes, source: string): Slip[] {
  const { start } = node.position ?? {};
  if (node.type === 'link' && start !== undefined) {
    const message = explainEmpty(node);
    return message === undefined ? [] : [{ rule: 'link-shape', line: start.line, column: start.column, message }];
  }
  if (node.type !== 'text') return [];
  return findInText(node, source, looks, [']', '.md']).flatMap(({ match: { groups = {} }, place }) => {
    const cure = cureFor(groups);
    return cure === undefined
      ? []
      : [{ rule: 'link-shape', ...place, message: `A link here would be published as text. ${cure}` }];
  });
}

/** What a link lacks, so that nobody can follow it. */
function explainEmpty({ url, children }: Link): string | undefined {
  if (url === '') return 'This link has no address. Put it in the round brackets, or take the brackets away.';
  if (children.length > 0) return undefined;
  return 'This link has no words, so nobody would see it. Put them in the square brackets.';
}

/** What to do about something that looks like a link; undefined where it may be meant as text. */
function cureFor({ apart, address: inside, closed, bare }: Record<string, string | undefined>): string | undefined {
  const example = '[words](../documents/early-help-strategy.md)';
  if (apart !== undefined) return path.test(apart) ? 'Remove the space between ] and (.' : undefined;
  if (bare !== undefined) return `Write it like ${example}.`;
  if (inside === undefined || !(inside === '' || address.test(inside.trim()))) return undefined;
  if (closed === ')' && inside.includes(' '))
    return 'Its address holds a space. Correct it, or write the space as %20.';
  return `Check its brackets; a link looks like ${example}.`;
}
