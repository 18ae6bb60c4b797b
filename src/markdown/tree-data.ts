import type {} from 'mdast';
// Brings the fields hName and hProperties into the tree’s data type.
import type {} from 'remark-rehype';

declare module 'mdast' {
  interface Data {
    /** The number of a numbered paragraph. */
    number?: number;
    /** Set on a link to a line of enquiry of the same section. */
    answersLine?: boolean;
  }
}
