import { expect, test } from 'vitest';
import { labelOf } from './label-of.ts';

test.each([
  ['detail-4', 'paragraph 4'],
  ['performance-and-activity-data-2', 'paragraph 2'],
  ['recommendation-7', 'recommendation 7'],
  ['recommendation-issue-2', 'issue 2'],
  ['recommendation-lscb-3', 'LSCB recommendation 3'],
  ['recommendation-summary', ''],
  ['action-1-3', 'action 1.3'],
  ['line-c-1', 'line of enquiry c-1'],
  ['line-a', 'line of enquiry a'],
  ['document-2', 'document 2'],
  ['recommendation-12b', 'recommendation 12b'],
  ['strength-3', 'strength 3'],
  ['priority-10', 'priority 10'],
  ['signature-1', 'signature 1'],
  ['challenge-2', 'challenge 2'],
  ['page-4', 'page 4'],
  ['old-page-4', 'paragraph 4'],
  ['recommendation-not-7-yet', ''],
  ['detail-12', 'paragraph 12'],
  ['detail-12-more', ''],
  ['summary-statement', ''],
])('%s is called “%s”', (anchor, label) => expect(labelOf(anchor)).toBe(label));
