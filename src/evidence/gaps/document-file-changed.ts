import { itemsOf } from '../evidence-index.ts';
import { ownersAround } from '../finding-gaps/owners-around.ts';
import type { GapKind } from './gap-kind.ts';

/** A document whose file is not the one that was cited. */
export const documentFileChanged: GapKind = {
  id: 'document-file-changed',
  title: 'File changed since it was cited',
  why: 'What is cited from the document may no longer stand in it.',
  fix: 'Read the new file and check what cites it; then record it with npm run review.',
  severity: 'medium',
  work: 'overdue',
  find: (index) =>
    itemsOf(index, 'document').flatMap((item) => {
      const { file, sha256 } = item.data;
      const now = file === undefined ? undefined : index.attachments.get(file)?.sha256;
      if (sha256 === undefined || now === undefined || now === sha256) return [];
      const message = `The file “${file ?? ''}” is no longer the one that was cited.`;
      return [{ item, message, owners: ownersAround(item, index), place: { field: ['sha256'] } }];
    }),
};
