/** An assessment against Annex M, with a footnote in each of its parts. */
export const assessment = `# Annex M

A note at the front.[^1]

## 3. Missing from home or care

AB

### Summary statement

Good. Is it?[^2]

### Detail[^3]

1. We act.

### Supporting documents

- Missing strategy[^4]
`;

/** A plan in answer to an inspection, with footnotes. */
export const plan = `# Action plan

Ofsted carried out an inspection of services for children in need of help and protection in Gateshead between 27 October and 19 November 2015.[^1] Gateshead Council answers.

| Recommendation | Actions[^2] | Lead |
| - | - | - |
| 1. Improve plans.[^3] | Audit fifty plans.[^4] | AB |
`;

/** A report to councillors that tells of two inspections, with footnotes. */
export const report = `# Report to Cabinet[^1]

12 March 2018

Report of the Director

## Summary

1. Ofsted carried out an inspection of Sunderland between 4 May and 2 June 2015. Sunderland is told below.[^2]

## Appendix: Darlington local authority inspected 23 June – 16 July 2015

The overall judgement was good.[^3]

## Financial implications

None.[^4]

## Legal implications

None.
`;

/** A self-assessment on a regional form, with footnotes. */
export const form = `# Self-assessment 2018 of Darlington

Please return the form by 16 November 2018.

## Strengths[^1]

i) Schools do well.[^2]

## Our offers to the region

- Family time centre[^3]

## Our requests to the region

- Training[^4]
`;
