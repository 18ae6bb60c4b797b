import { countOf } from '../words/count-of.ts';

/** What a list of gaps has to say first where errors keep files of the content from being read. */
export const formatUnreadNote = (errors: number): string =>
  `The content has ${countOf(errors, 'error')}. What cannot be read is missing here, and other gaps may seem open or closed that are not. Run npm run check and correct ${errors === 1 ? 'it' : 'them'} first.`;
