import { joinSpaces } from '../../words/join-spaces.ts';
import type { PlannedRecommendation } from './plan.ts';

type Urgency = NonNullable<PlannedRecommendation['urgency']>;

const patterns: readonly (readonly [Urgency, string])[] = [
  ['immediate', 'immediate(?:ly)?'],
  ['within-3-months', 'within (?:3|three) months'],
  ['within-6-months', 'within (?:6|six) months'],
];
const of = String.raw`(?: of (?:the )?(?:publication|inspection|report)\b[^.:;()]*)?`;

/**
 * How soon the inspectors wanted it done, where a line says so as a label: alone, in brackets, or set apart at its start
 * or end. Inside a sentence (“must not wait immediately after 18”) the same words say something else.
 */
export function readUrgency(text: string): PlannedRecommendation['urgency'] {
  const line = joinSpaces(text);
  return patterns.find(([, words]) => labels(words).some((label) => label.test(line)))?.[0];
}

const labelOf = (words: string) =>
  String.raw`(?:(?:for )?(?:improvement |action |priority )?(?:${words})${of}(?: improvement| action| priority)?)`;
const forOf = (words: string) =>
  String.raw`for (?:(?:improvement|action) )?(?:${words})${of}(?: improvement| action)?\b`;

function labels(words: string): RegExp[] {
  const label = labelOf(words);
  return [
    new RegExp(String.raw`^(?:(?:timescale|priority|urgency|when): ?)?${label}(?: ?[:;,.–—-]|$)`, 'i'),
    new RegExp(`^${forOf(words)}`, 'i'),
    new RegExp(String.raw`[(\[](?:\w+: ?)?${label}[)\]]`, 'i'),
    new RegExp(String.raw`(?:[.:;(]| [–—-]) ?(?:\w+: ?)?${label}[.]?$`, 'i'),
  ];
}

const every = patterns.map(([, words]) => words).join('|');
const beginning = new RegExp(
  String.raw`^(?:${forOf(every)}|${labelOf(every)}(?=\s*(?:[-–—:.]|$))|[(\[]${labelOf(every)}[)\]])\s*[-–—:.]?\s*`,
  'i',
);

/** What a recommendation’s heading says beside how soon it is wanted. */
export function withoutUrgency(text: string): string {
  return text.replace(beginning, '').trim();
}
