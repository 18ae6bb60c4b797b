/** A judgement’s key, and how reports to councillors call it. */
type Area = readonly [key: string, label: RegExp];

const overall: Area = ['overall', /overall (effectiveness|judgement)/i];
const help: Area = ['help-and-protection', /help and protection/i];
const leadership: Area = ['leadership', /\bleadership\b|\bleaders\b/i];
// A label that names several groups is not that of the judgement on one of them.
const careLeavers: Area = ['care-leavers', /^(?!.*\b(?:in care and|looked after)\b).*\bcare[ -]leavers?\b/i];
const leaders: Area = ['leaders', /\bleaders\b|\bleadership\b/i];
const inCare: Area = ['in-care', /\bchildren in care\b(?!.*\bcare[ -]leavers)/i];

const areas: Readonly<Record<string, readonly Area[]>> = {
  'child-protection-2012': [help, leadership, ['quality-of-practice', /^(?:the )?quality of practice/i], overall],
  sif: [
    ['lscb', /\bLSCB\b|safeguarding (children )?board/i],
    ['adoption', /^(?!.*\blooked after\b).*\badoption\b/i],
    careLeavers,
    help,
    ['looked-after', /looked after|achieving permanence/i],
    leadership,
    overall,
  ],
  'ilacs-2018': [['in-care-and-care-leavers', /\bin care and care[ -]leavers\b/i], help, leaders, overall],
  'ilacs-2023': [inCare, careLeavers, help, leaders, overall],
  'ilacs-2026': [inCare, careLeavers, help, leaders],
};

/** The judgement that a label means in a framework; nothing where the framework does not give it. */
export function areaOf(label: string, framework: string): string | undefined {
  return areas[framework]?.find(([, pattern]) => pattern.test(label))?.[0];
}

/** Whether a label is that of a judgement in some framework. */
export const isArea = (label: string): boolean =>
  Object.values(areas).some((known) => known.some(([, pattern]) => pattern.test(label)));
