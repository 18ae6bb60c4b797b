import type { Heading, ListItem, Paragraph } from 'mdast';

/** A paragraph that says a text. */
export const makeParagraph = (value: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] });

/** A heading of a text. */
export const makeHeading = (depth: Heading['depth'], value: string): Heading => ({
  type: 'heading',
  depth,
  children: [{ type: 'text', value }],
});

/** An open task of a list. */
export const makeTask = (children: ListItem['children']): ListItem => ({
  type: 'listItem',
  spread: false,
  checked: false,
  children,
});
