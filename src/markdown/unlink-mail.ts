import type { Link, Root, Text } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';

/**
 * Makes each e-mail address that stands bare in the text plain text again: nobody wrote a link, pages lead to no
 * address of that kind, and whether it may be published is for a disclosure warning to ask.
 */
export function unlinkMail(tree: Root): void {
  visitParents(tree, 'link', (link, ancestors) => {
    const [bare, ...more] = link.children;
    if (bare?.type !== 'text' || more.length > 0 || link.url !== `mailto:${bare.value}`) return;
    const siblings = ancestors.at(-1)?.children as (Link | Text)[];
    siblings[siblings.indexOf(link)] = bare;
  });
}
