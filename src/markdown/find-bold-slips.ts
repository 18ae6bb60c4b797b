import type { Nodes, Root } from 'mdast';
import { findInText } from './find-in-text.ts';
import type { Slip } from './find-slips.ts';

/** Stars with words between them that are no bold, and stars that open bold where nothing closes it. */
const stars =
  /(?<![\\*\p{L}\p{N}%)])\*\*(?!\*)(?:(?<pair>(?:(?=\S)[^*\n]{1,200}|\s[^*\n]{0,200}\S)(?<!\\)\*\*)(?![*\d])|(?=[\p{L}“‘"(]))/gu;

/** Stars behind a figure, which mark it for a note below. */
const mark = /\d[%)]?\*\*(?![*\w])/;

const message =
  'These stars would be published, and make nothing bold. Write bold like **these words**: with no space inside the stars and one outside them, and no empty line between. Stars that are meant are written \\*\\*.';

/** Finds words whose stars would be published, because they make nothing bold. `source` is the body. */
export function findBoldSlips(tree: Root, source: string): Slip[] {
  if (!source.includes('**')) return [];
  const slips: Slip[] = [];
  let hasMarks = false;
  const visit = (node: Nodes): void => {
    if ('children' in node) node.children.forEach(visit);
    if (node.type !== 'text') return;
    hasMarks ||= mark.test(node.value);
    for (const { match, place } of findInText(node, source, stars, ['**']))
      if (!hasMarks || /^\S/.test(match.groups?.['pair'] ?? ''))
        slips.push({ rule: 'bold-shape', severity: 'warning', ...place, message });
  };
  visit(tree);
  return slips;
}
