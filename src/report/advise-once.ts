import { disclosureKinds } from '../evidence/disclosures/index.ts';
import { isOpen } from '../evidence/finding-gaps/is-open.ts';
import type { Disclosure } from '../evidence/types.ts';

/** Disclosure warnings as a list shows them: what to do about a kind stands with the first of it, and not with what is accepted. */
export function adviseOnce(disclosures: readonly Disclosure[]): Disclosure[] {
  const advised = new Set<string>();
  return disclosures.map((disclosure) => {
    const { kind, message } = disclosure;
    const advice = fixes.get(kind);
    if (advice === undefined || (isOpen(disclosure) && !advised.has(kind))) {
      advised.add(kind);
      return disclosure;
    }
    return { ...disclosure, message: message.replace(` ${advice}`, '') };
  });
}

const fixes = new Map(disclosureKinds.map(({ id, fix }) => [id, fix]));
