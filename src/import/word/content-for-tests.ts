import { kinds } from '../../../schemas/index.ts';
import { loadEvidence } from '../../evidence/load-evidence.ts';
import type { Problem } from '../../evidence/types.ts';
import type { Draft } from '../importer.ts';
import { formatItem } from '../format-item.ts';

const settings = `title: Evidence
authority: Anytown
introduction: A test.
review-cycle-days: 92
markings: [OFFICIAL]
assessment: { framework: annex-m, title: Assessment, versions: [], notes: [] }
`;

const framework = (id: string, judgements: readonly string[], grades: readonly string[]) => `---
title: ${id}
short-title: ${id}
publisher: Ofsted
from: "2012"
judgements:
${judgements.map((judgement) => `  - { id: ${judgement}, title: ${judgement} }`).join('\n') || '  []'}
grades: [${grades.join(', ')}]
---

A framework.
`;

const sif = ['overall', 'help-and-protection', 'looked-after', 'adoption', 'care-leavers', 'leadership', 'lscb'];

/** What the check says of drafts written into an otherwise empty content folder. */
export function checkDrafts(drafts: readonly Draft[], initials: readonly string[] = []): readonly Problem[] {
  const text: Record<string, string> = {
    'settings.yaml': settings,
    'owners.yaml':
      initials.length === 0 ? '[]\n' : initials.map((sign) => `- { initials: ${sign}, role: Officer }\n`).join(''),
    'glossary.yaml': '[]\n',
    'frameworks/annex-m.md': framework('annex-m', [], []).replace('judgements:\n  []', 'judgements: []'),
    'frameworks/sif.md': framework('sif', sif, ['outstanding', 'good', 'requires improvement', 'inadequate']),
    'frameworks/ilacs-2018.md': framework(
      'ilacs-2018',
      ['overall'],
      ['outstanding', 'good', 'requires improvement', 'inadequate'],
    ),
    'frameworks/child-protection-2012.md': framework(
      'child-protection-2012',
      ['overall'],
      ['outstanding', 'good', 'adequate', 'inadequate'],
    ),
    ...Object.fromEntries(drafts.map((draft) => [`${kinds[draft.kind].folder}/${draft.id}.md`, formatItem(draft)])),
  };
  const files = Object.entries(text).map(([file, content]) => ({
    file: `content/${file}`,
    bytes: new TextEncoder().encode(content),
  }));
  return loadEvidence({ files, attachments: [] }).problems;
}
