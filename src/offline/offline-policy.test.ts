import { expect, test } from 'vitest';
import { offlinePolicy } from './offline-policy.ts';

test('the search box leads to a file in Firefox too, which counts no file as the page’s own', () => {
  expect(offlinePolicy.split('; ')).toContain('form-action file:');
});

test('nothing may be asked of a network', () => {
  expect(offlinePolicy).not.toMatch(/connect-src|https?:|\*/);
  expect(offlinePolicy).toContain("default-src 'none'");
});
