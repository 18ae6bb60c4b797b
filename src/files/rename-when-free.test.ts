import { expect, test } from 'vitest';
import { renameWhenFree } from './rename-when-free.ts';

const refusing = (times: number, code: string) => {
  const tried: string[] = [];
  const rename = (from: string, to: string) => {
    tried.push(`${from} ${to}`);
    if (tried.length <= times) throw Object.assign(new Error(code), { code });
  };
  return { tried, rename };
};

test('on Windows a rename is tried again while another program holds the file for a moment', () => {
  for (const code of ['EPERM', 'EACCES', 'EBUSY']) {
    const { tried, rename } = refusing(2, code);
    renameWhenFree('a', 'b', { rename, platform: 'win32' });
    expect(tried).toEqual(['a b', 'a b', 'a b']);
  }
});

test('elsewhere, and for any other reason, it fails at once; and it is not tried for ever', () => {
  for (const [code, platform] of [
    ['EPERM', 'linux'],
    ['ENOENT', 'win32'],
  ] as const) {
    const { tried, rename } = refusing(99, code);
    expect(() => renameWhenFree('a', 'b', { rename, platform })).toThrow(code);
    expect(tried).toHaveLength(1);
  }
  const { rename } = refusing(99, 'EPERM');
  expect(() => renameWhenFree('a', 'b', { rename, platform: 'win32', wait: 0 })).toThrow('EPERM');
});
