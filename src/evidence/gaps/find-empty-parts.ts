import { readPart, type PartName } from '../questions/read-part.ts';
import { saysNothing } from '../questions/says-nothing.ts';
import { sectionParts } from '../questions/section-parts.ts';
import type { ItemOf } from '../types.ts';
import type { FoundGap } from './gap-kind.ts';

/** A gap for a part of a section that is empty, or that says only a word like “Nil”. A state of nil return or not applicable closes it with its reason; to be confirmed does not. */
export function findEmptyParts(section: ItemOf<'annex-m-section'>, part: PartName, message: string): FoundGap[] {
  const text = readPart(section, part);
  if (!saysNothing(text)) return [];
  const state = section.data.states?.[part];
  const isReasoned = state !== undefined && !saysNothing(state.reason);
  if (isReasoned && state.state !== 'to-be-confirmed') return [];
  const only = text === '' ? '' : ` It says only “${text.replace(/\.$/, '')}”.`;
  const told =
    state === undefined
      ? `${message}${only}`
      : state.state === 'to-be-confirmed'
        ? `To be confirmed: ${state.reason}`
        : `${message} The reason under states says only “${state.reason.replace(/\.$/, '')}”.`;
  if (part === 'documents') {
    return [{ item: section, message: told, at: 'supporting-documents', place: { field: ['documents'], name: true } }];
  }
  const { anchor } = sectionParts[part];
  const line = section.body.headings.find((heading) => heading.anchor === anchor)?.line ?? 1;
  return [{ item: section, message: told, at: anchor, place: { line } }];
}
