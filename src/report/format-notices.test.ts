import { expect, test } from 'vitest';
import { formatNotices } from './format-notices.ts';

test('each package stands with its version, its licence and its notice', () => {
  const one = { name: 'a', version: '1.0.0', what: 'styles', licence: 'MIT', text: '\nCopyright A\n' };
  const text = formatNotices([one, { ...one, name: 'b', text: 'Copyright B' }]);
  expect(text).toContain('\na 1.0.0 (styles), MIT\n\nCopyright A\n\n---');
  expect(text.endsWith('b 1.0.0 (styles), MIT\n\nCopyright B\n')).toBe(true);
});
