import { expect, test } from 'vitest';
import { fileTitle } from './file-title.ts';

test.each([
  ['Annual-report_2024.docx', 'Annual report 2024'],
  ['_Report to Cabinet.v2.pdf', 'Report to Cabinet.v2'],
  ['---.csv', '---.csv'],
])('%s is called “%s”', (file, title) => {
  expect(fileTitle(file)).toBe(title);
});
