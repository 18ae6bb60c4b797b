import { fieldAnchorsOf } from '../evidence/linking/anchors-of.ts';
import { ofPages, ofSections } from '../evidence/linking/page-anchors.ts';
import type { Item } from '../evidence/types.ts';
import { parseBody } from '../markdown/parse-body.ts';
import type { Draft } from './importer.ts';

/**
 * A draft in which no heading has an address that its page uses for something else, as “Recommendation 1” would in a plan:
 * such a heading becomes a line in bold.
 */
export function freeAnchors(draft: Draft): Draft {
  if (!draft.body.includes('#')) return draft;
  const ofFields = new Set(fieldAnchorsOf(draft as unknown as Item));
  const ofKind: readonly string[] = draft.kind === 'annex-m-section' ? ofSections : [];
  const isTaken = ({ anchor }: { anchor: string }) =>
    ofFields.has(anchor) ||
    ofKind.includes(anchor) ||
    ofPages.test(anchor) ||
    (draft.kind === 'annex-m-section' && /^line-[a-z\d]+$/.test(anchor));
  const lines = draft.body.split('\n');
  for (;;) {
    const { headings, numbered } = parseBody(lines.join('\n'), 1, false);
    const under = numbered.find(isTaken)?.under;
    const taken = headings.find((heading) => isTaken(heading) || heading.anchor === under);
    const line = lines[(taken?.line ?? 0) - 1];
    const words = /^#+ +(\S.*)$/.exec(line ?? '')?.[1];
    if (taken === undefined || words === undefined) return { ...draft, body: lines.join('\n') };
    lines[taken.line - 1] = `**${words}**`;
  }
}
