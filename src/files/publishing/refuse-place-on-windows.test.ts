import { expect, test, vi } from 'vitest';
import { refusePlace } from './refuse-place.ts';

vi.mock('node:path', async (load) => (await load<typeof import('node:path')>()).win32);

test('a drive that is not there is left to whoever makes the folder, and does not stop the search for its place', () => {
  expect(() => refusePlace('Z:\\evidence\\site', 'content')).not.toThrow();
});
