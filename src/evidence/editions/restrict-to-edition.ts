import { kindNames, kinds } from '../../../schemas/index.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { linkBody } from '../linking/link-body.ts';
import { linkFields } from '../linking/link-fields.ts';
import type { Item } from '../types.ts';
import { narrownessOf, narrownessOfFiles, narrownessOfItem } from './audience-of.ts';
import type { Edition } from './edition.ts';
import { leftOutId } from './left-out.ts';
import { nameFrameworks } from './name-frameworks.ts';
import { restrictBodies } from './restrict-bodies.ts';
import { sealItem, restrictItem } from './restrict-item.ts';
import { restrictGlossary } from './restrict-glossary.ts';
import { restrictOwners, restrictSettings, textsIn } from './restrict-whole-site.ts';

/**
 * The evidence as an edition’s audience may have it: only its items, files, owners and words, linked anew. Whatever is
 * made from the answer cannot tell of the rest. The whole edition is answered as it came.
 */
export function restrictToEdition(index: EvidenceIndex, edition: Edition): EvidenceIndex {
  if (edition.whole) return index;
  const reach = narrownessOf(edition.audience, index.settings);
  const held = index.items.filter((item) => narrownessOfItem(item, index.settings) <= reach);
  const files = narrownessOfFiles(index);
  const attachments = new Map([...index.attachments].filter(([file]) => (files.get(file) ?? Infinity) <= reach));
  const shown = { ids: new Set(held.map(({ id }) => id)), working: edition.showsGaps };
  const nameOf = nameFrameworks(held, index.settings);
  const fields = held.map((item) => {
    const restricted = restrictItem(item, shown, attachments);
    if (item.kind !== 'annex-m-section' || restricted.kind !== 'annex-m-section') return restricted;
    return { ...restricted, data: { ...restricted.data, framework: nameOf(item.data.framework) } };
  });
  const items = restrictBodies({
    items: fields,
    attachments,
    settings: index.settings,
    working: shown.working,
  }).map(sealItem);
  const settings = restrictSettings(index.settings, items, edition, nameOf);
  const owners = restrictOwners(index, items, edition);
  const glossary = restrictGlossary(index, items, textsIn([settings, owners]));
  return { items, ...linkAnew({ items, attachments, settings }), attachments, settings, owners, glossary };
}

/** Ids that fields keep in the place of others; that no file has them is known. */
const unread = new Set(kindNames.map((kind) => `${kinds[kind].folder}/${leftOutId}`));

function linkAnew({
  items,
  attachments,
  settings,
}: Pick<EvidenceIndex, 'items' | 'attachments' | 'settings'>): Pick<
  EvidenceIndex,
  'byId' | 'referencesFrom' | 'referencesTo'
> {
  const byId = new Map(items.map((item) => [item.id, item]));
  const known = {
    items,
    byId,
    unread,
    moves: new Map(),
    initials: undefined,
    settings,
  };
  const targets = { byId, attachments, settings, quiet: true };
  const references = items.flatMap((item: Item) => [
    ...linkFields(item, known).references,
    ...linkBody(item, targets).references,
  ]);
  return {
    byId,
    referencesFrom: Map.groupBy(references, ({ from }) => from),
    referencesTo: Map.groupBy(references, ({ to }) => to),
  };
}
