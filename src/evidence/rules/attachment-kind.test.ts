import { expect, test } from 'vitest';
import { makeEvidence } from '../../tests/make-evidence.ts';

const told = (name: string, size = 1) =>
  makeEvidence({}, { attachments: [{ file: `attachments/${name}`, size }] })
    .problems.filter(({ rule }) => rule === 'attachment-kind')
    .map(({ file, severity }) => [severity, file]);

test.each(['plan.pdf', 'Plan.PDF', 'plan.v2.docx', 'pictures/home.JPG'])('%s is published', (name) =>
  expect(told(name)).toEqual([]),
);

test.each([
  'page.html',
  'page.HTM',
  'drawing.svg',
  'plan.pdf.exe',
  'plan.pdf.js',
  '.htaccess',
  '.pdf',
  'web.config',
  'plan',
])('%s is not', (name) => expect(told(name)).toEqual([['error', `content/attachments/${name}`]]));

test('an empty file is a copy that failed', () => {
  expect(told('plan.pdf', 0)).toEqual([['error', 'content/attachments/plan.pdf']]);
});
