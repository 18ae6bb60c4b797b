import type { Settings } from '../evidence-index.ts';

/** The settings by which a bare section number belongs to a framework. */
export type Numbering = { readonly assessment: Pick<Settings['assessment'], 'framework' | 'section-numbers'> };

/** The framework and the printed number that a reference to a section names: 3 alone, or annex-m/3. */
export function sectionMeant(reference: string, { assessment }: Numbering): { framework: string; number: string } {
  const slash = reference.indexOf('/');
  const framework = slash < 0 ? bareNumbersOf({ assessment }) : reference.slice(0, slash);
  return { framework, number: reference.slice(slash + 1) };
}

/** The framework whose sections are meant where only a number is written: the assessed one unless settings name another. */
export const bareNumbersOf = ({ assessment }: Numbering): string =>
  assessment['section-numbers'] ?? assessment.framework;

/** A reference to a section as briefly as it can be said, so that 3 and annex-m/3 are one where both mean the same. */
export function shortenSection(reference: string, settings: Numbering): string {
  const { framework, number } = sectionMeant(reference, settings);
  return framework === bareNumbersOf(settings) ? number : `${framework}/${number}`;
}
