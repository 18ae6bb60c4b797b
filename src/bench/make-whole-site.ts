import { formatYaml } from './format-yaml.ts';
import { makeRandom } from './make-random.ts';
import type { Plan } from './plan-corpus.ts';
import { acronyms } from './terms.ts';

/** The sentence by which made content can be told from evidence. */
export const madeMark = 'This content was made to measure with. None of it is true.';

/** The three files that hold for a whole site, by path from the content folder. The day that counts as today is fixed. */
export function makeWholeSite({ owners, authorities, seed }: Plan): Record<string, string> {
  const random = makeRandom(seed, 'owners');
  const settings = {
    title: 'Evidence for inspection',
    authority: authorities[0],
    introduction: madeMark,
    'as-at': '2026-01-31',
    'review-cycle-days': 92,
    'edit-link': 'https://git.example.org/evidence/edit/main/{file}',
    markings: ['OFFICIAL', 'OFFICIAL-SENSITIVE'],
    assessment: {
      framework: 'annex-m',
      'section-numbers': 'annex-m',
      title: 'Assessment against Annex M',
      versions: [{ version: 'V1', date: '2026-01-31' }],
      notes: ['This assessment was made to measure with.'],
    },
  };
  const roles = ['Head of service', 'Service manager', 'Team manager', 'Analyst', 'Principal social worker'];
  return {
    'settings.yaml': formatYaml(settings),
    'owners.yaml': formatEntries(owners.map((initials) => ({ initials, role: random.pick(roles) }))),
    'glossary.yaml': formatEntries(
      acronyms.map(([acronym, meaning, synonym]) => ({ acronym, meaning, synonyms: [synonym] })),
    ),
  };
}

const formatEntries = (entries: readonly Parameters<typeof formatYaml>[0][]): string =>
  entries.map((entry) => `- ${formatYaml(entry, '  ').trimStart()}`).join('');
