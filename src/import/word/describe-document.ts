import { parsePrintedDate } from './parse-printed-date.ts';

const types: readonly (readonly [string, RegExp])[] = [
  ['minutes', /\bminutes\b/i],
  ['strategy', /\bstrateg(y|ies)\b/i],
  ['protocol', /\bprotocol\b/i],
  ['policy', /\b(policy|policies|procedures?)\b/i],
  ['guidance', /\bguidance\b/i],
  ['audit', /\baudits?\b/i],
  ['report', /\breports?\b/i],
  ['plan', /\bplans?\b/i],
  ['survey', /\b(survey|questionnaire)\b/i],
  ['form', /\b(form|template|checklist)\b/i],
  ['system', /\b(system|tracker|database)\b/i],
  ['data', /\b(data|dataset|scorecard|dashboard|statistics)\b/i],
  ['report', /\b(reports?|reviews?|evaluations?|update|analysis)\b/i],
];

/** What a document’s title says of it: its type, its date or period, and whom it was written for. Nothing is guessed. */
export function describeDocument(title: string): {
  readonly type: string;
  readonly date?: string;
  readonly period?: string;
  readonly for?: string;
} {
  const type = types.find(([, pattern]) => pattern.test(title))?.[0] ?? 'other';
  const period = /\b(20\d\d\s?[-–/]\s?(?:20)?\d\d)\b/.exec(title)?.[1];
  const date = parsePrintedDate(title);
  const reader =
    /\b(?:[Rr]eports?|[Uu]pdates?|[Ee]valuations?|[Aa]nalysis) to (the )?([A-Z]{2,}[A-Za-z]*|Cabinet|Council|Scrutiny)\b/.exec(
      title,
    )?.[2] ?? /^(CMT|Cabinet|SLSCB|LSCB) report\b/i.exec(title)?.[1];
  return {
    type,
    ...(reader === undefined ? {} : { for: reader }),
    ...(date === undefined ? {} : { date }),
    ...(period === undefined ? {} : { period }),
  };
}
