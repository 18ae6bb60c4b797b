import { kinds } from '../../schemas/index.ts';
import type { EvidenceIndex } from '../evidence/evidence-index.ts';
import { findHiddenCharacter } from '../evidence/parsing/find-hidden-character.ts';
import { findNameFault } from '../evidence/linking/find-name-fault.ts';

/** Why the check would refuse a new item by its id or its title, as one sentence; undefined where it would not. */
export function explainNewItem(id: string, title: string, { items }: Pick<EvidenceIndex, 'items'>): string | undefined {
  const taken = new Map<string, string>();
  for (const item of items) findNameFault(item.id, taken);
  const fault = findNameFault(id, taken);
  if (fault !== undefined) return fault.message;
  const isTitle =
    kinds.document.schema.shape.title.safeParse(title).success && findHiddenCharacter(title) === undefined;
  return isTitle
    ? undefined
    : 'The title must be a text of one line, without characters that nobody sees. Type it again after --title.';
}
