/** A section of a framework: number and title as printed, and its file’s name without the number. */
export type KnownSection = { readonly number: string; readonly title: string; readonly slug: string };

/** The 18 sections of Annex M: printed title and the file name each one has had since the first import. */
export const knownSections: readonly KnownSection[] = [
  { number: '1', title: 'Key threshold / decision-making points', slug: 'key-threshold-and-decision-making-points' },
  { number: '2', title: 'Young people who are homeless and aged 16/17', slug: 'homeless-young-people-aged-16-and-17' },
  { number: '3', title: 'Missing from home or care', slug: 'missing-from-home-or-care' },
  { number: '4', title: 'Missing from education', slug: 'missing-from-education' },
  {
    number: '5',
    title: 'Children and young people who have been or who are neglected or physically, sexually or emotionally abused',
    slug: 'neglect-and-abuse',
  },
  {
    number: '6',
    title: 'Those at risk of sexual exploitation or who are known to be being exploited',
    slug: 'sexual-exploitation',
  },
  {
    number: '7',
    title: 'Girls at risk of or who are known to have suffered female genital mutilation',
    slug: 'female-genital-mutilation',
  },
  {
    number: '8',
    title: 'Children who are looked after and are living outside of the local authority area',
    slug: 'looked-after-children-outside-the-area',
  },
  { number: '9', title: 'Achieving permanence', slug: 'achieving-permanence' },
  {
    number: '10',
    title: 'Educational progress of looked after children',
    slug: 'educational-progress-of-looked-after-children',
  },
  {
    number: '11',
    title: 'Rights and entitlements as a looked after child or care leaver',
    slug: 'rights-and-entitlements',
  },
  {
    number: '12',
    title: 'Those waiting for adoption and those in need of adoption support services',
    slug: 'adoption-and-adoption-support',
  },
  {
    number: '13',
    title:
      'The effectiveness of the local authority in meeting the ‘Prevent Duty’ in relation to safeguarding children',
    slug: 'prevent-duty',
  },
  { number: '14', title: 'Recruitment, retention and sufficiency in respect of foster carers', slug: 'foster-carers' },
  {
    number: '15',
    title:
      'The local authority’s knowledge about domestic abuse, parental substance misuse and the mental ill health of parents or carers',
    slug: 'domestic-abuse-substance-misuse-and-mental-ill-health',
  },
  {
    number: '16',
    title: 'How well the leaders and managers know the strengths and weaknesses of their services',
    slug: 'leaders-knowledge-of-strengths-and-weaknesses',
  },
  {
    number: '17',
    title: 'How effective leaders are at creating the right environment for social work to flourish',
    slug: 'environment-for-social-work',
  },
  {
    number: '18',
    title: 'The impact of commissioning and sufficiency arrangements',
    slug: 'commissioning-and-sufficiency',
  },
];

/** The section that a printed title names, in the words of its framework or nearly so. */
export function findKnownSection(title: string, sections: readonly KnownSection[]): KnownSection | undefined {
  const words = wordsOf(title.replace(/\([^)]*\)/g, ' '));
  if (words.size === 0 || sections.length === 0) return undefined;
  const scored = sections.map((section) => {
    const known = wordsOf(section.title.replace(/\([^)]*\)/g, ' '));
    const shared = [...words].filter((word) => known.has(word)).length;
    return { section, score: shared / Math.max(words.size, Math.min(known.size, words.size + 2)) };
  });
  const best = scored.reduce((left, right) => (right.score > left.score ? right : left));
  return best.score >= 0.6 ? best.section : undefined;
}

const small = new Set([
  'the',
  'of',
  'and',
  'or',
  'in',
  'to',
  'who',
  'are',
  'a',
  'as',
  'is',
  'for',
  'be',
  'have',
  'been',
  'at',
  'with',
  'their',
  'how',
  'those',
]);

function wordsOf(title: string): Set<string> {
  return new Set(
    title
      .toLowerCase()
      .replace(/[’'‘]/g, '')
      .split(/[^a-z0-9]+/)
      .filter((word) => word !== '' && !small.has(word)),
  );
}
