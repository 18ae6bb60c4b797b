import type { Converted } from './convert-file.ts';
import type { Draft, ImportWarning, KnownOwner } from './importer.ts';
import { plainTitle } from './near-titles.ts';

/**
 * Fits those who lead a plan’s actions or answer for a document to owners.yaml: a post that one owner holds has that owner’s
 * initials, the successor’s where one has left, and initials that were made for a post are never those of another post.
 */
export function fitOwners(converted: Converted, known: readonly KnownOwner[]): Converted {
  const { result } = converted;
  const { owners: brought } = result;
  if (brought === undefined) return converted;
  const warnings: ImportWarning[] = [];
  const taken = new Set([...known, ...brought].map(({ initials }) => initials));
  const renamed = new Map<string, string>();
  const owners = brought.flatMap((owner): KnownOwner[] => {
    const { initials, role } = owner;
    if (isUnnamed(role)) return [owner];
    const holders = known.filter((other) => plainTitle(other.role) === plainTitle(role));
    const staying = holders.filter(({ until }) => until === undefined);
    const [holder, ...others] = staying.length === 0 ? holders : staying;
    if (holder !== undefined && others.length === 0) {
      renamed.set(initials, holder.initials);
      return [];
    }
    const other = known.find((entry) => entry.initials === initials);
    if (other === undefined || isUnnamed(other.role) || plainTitle(other.role) === plainTitle(role)) return [owner];
    const free = freeInitials(initials, taken);
    renamed.set(initials, free);
    warnings.push({
      code: 'owner-near-match',
      message: `“${role}” is ${free} in the files that were written, because owners.yaml has ${initials} for “${other.role}”. If that is one post, write ${initials}.`,
    });
    return [{ initials: free, role }];
  });
  const drafts = renamed.size === 0 ? result.drafts : result.drafts.map((draft) => withLeads(draft, renamed));
  return { result: { ...result, drafts, owners }, warnings: [...converted.warnings, ...warnings] };
}

/** Initials that a document prints name no post. */
const isUnnamed = (role: string) => role.startsWith('Responsible officer (post not given');

function freeInitials(initials: string, taken: Set<string>): string {
  let number = 2;
  while (taken.has(`${initials}${number}`)) number += 1;
  taken.add(`${initials}${number}`);
  return `${initials}${number}`;
}

function withLeads(draft: Draft, renamed: ReadonlyMap<string, string>): Draft {
  const fit = <T extends Led>(led: T): T =>
    led.owners === undefined
      ? led
      : { ...led, owners: [...new Set(led.owners.map((lead) => renamed.get(lead) ?? lead))] };
  // Owners that the file does not bring are those of the content already.
  const isBrought = draft.change === undefined || draft.change.fields.includes('owners');
  const data = isBrought ? fit(draft.data) : draft.data;
  if (draft.kind !== 'action-plan') return { ...draft, data };
  const answers = data['recommendations'] as readonly { readonly actions: readonly Led[] }[];
  const recommendations = answers.map((answer) => ({ ...answer, actions: answer.actions.map(fit) }));
  return { ...draft, data: { ...data, recommendations } };
}

type Led = { readonly owners?: readonly string[] };
