import { kinds } from '../../../schemas/index.ts';
import type { EvidenceIndex } from '../../evidence/evidence-index.ts';
import type { Item } from '../../evidence/types.ts';
import { sectionTitle } from './sections-title.ts';

/** What a page says an item is: its kind, and of a section the framework it belongs to, like Annex M section. */
export const kindTitle = ({ kind, data }: Item, index: Pick<EvidenceIndex, 'settings' | 'byId'>): string =>
  kind === 'annex-m-section' ? sectionTitle(index, data.framework) : kinds[kind].one;
