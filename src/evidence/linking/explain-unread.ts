import type { Problem, UnreadFile } from '../types.ts';

type Explanation = Pick<Problem, 'rule' | 'severity' | 'message'>;

const ignored = { rule: 'file-ignored', severity: 'warning' } as const;
const unreadable = { rule: 'file-unreadable', severity: 'error' } as const;

const explanations: Readonly<Record<UnreadFile['reason'], Explanation>> = {
  'left-by-tools': {
    ...ignored,
    message: 'A program has left this file behind. It is not published; delete it.',
  },
  'empty-folder': { ...ignored, message: 'There is no file in this folder. Delete it, or add what it is meant for.' },
  link: {
    ...unreadable,
    message:
      'This is a link, and links are not followed, because they can lead out of the folder. Put the file itself here.',
  },
  'no-file': { ...unreadable, message: 'This is neither a file nor a folder. Delete it.' },
  name: {
    ...unreadable,
    message: 'The name holds characters that are not saved as UTF-8, so no page could lead to it. Rename it.',
  },
  unreadable: {
    ...unreadable,
    message: 'This cannot be read here. Check who may read it, and whether it is still on the disk.',
  },
};

/** The problem that names something in the content folder that is not read. */
export const explainUnread = ({ file, reason }: UnreadFile): Problem => ({ file, ...explanations[reason] });
