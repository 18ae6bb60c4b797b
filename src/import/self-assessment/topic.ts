/** The parts of a regional self-assessment that are read as data. */
export type Topic =
  'challenges' | 'glance' | 'strengths' | 'priorities' | 'signatures' | 'peer-challenge' | 'offers' | 'requests';

const lead = String.raw`^(?:(?:section\s*)?\d{0,2}[a-z]?[.):]?\s*)?`;
const topics: readonly (readonly [Topic, RegExp])[] = [
  ['challenges', new RegExp(`${lead}(?:external|recent|recent external) challenges?\\b`, 'i')],
  [
    'glance',
    new RegExp(`${lead}(?:our )?(?:local )?(?:authority|area|borough|council|county|city)?\\s*at a glance\\b`, 'i'),
  ],
  ['strengths', new RegExp(`${lead}(?:our )?(?:key )?strengths\\b`, 'i')],
  ['priorities', new RegExp(`${lead}(?:our )?(?:key )?priorities\\b`, 'i')],
  ['signatures', new RegExp(`${lead}signatures? of success\\b`, 'i')],
  ['peer-challenge', /^(?:section \d+:?\s*)?(?:summary of )?directors?['’]?s? challenge\b/i],
  [
    'offers',
    /\boffers? of support\b.*\?|\bwhat good practice can we share\b|^(?:our )?offers?(?: to (?:the region|others))?:?$/i,
  ],
  [
    'requests',
    /\bwould (?:we|you) like support\b|\bwhat (?:kind of )?support (?:do|would) (?:we|you) (?:need|like)\b|^(?:our )?requests?(?: for support)?:?$/i,
  ],
];

/** The topic that a heading opens. */
export function topicOf(text: string): Topic | undefined {
  return text.length > 320 ? undefined : topics.find(([, pattern]) => pattern.test(text.trim()))?.[0];
}

/** How deep a heading of the form stands: its sections, their lettered parts, and what stands under those. */
export function headingDepth(text: string): 1 | 2 | 3 | undefined {
  if (/^section \d+\b/i.test(text)) return 1;
  if (/^\d[a-z][.)]\s/.test(text)) return 2;
  return /^(what our|summary of|what does our|how effective|early help whole)\b/i.test(text) && text.length < 220
    ? 3
    : undefined;
}
