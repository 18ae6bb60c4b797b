import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { weighSite } from './weigh-site.ts';

test('the scripts of a page are what it names and what they take in at once, each once, and not what is fetched later', () => {
  const site = mkdtempSync(join(tmpdir(), 'weigh-'));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), text);
    return text.length;
  };
  write('documents/a.html', '<script type="module" src="/assets/a.js"></script><script src="/assets/b.js"></script>');
  const own = write(
    'assets/a.js',
    'const f=["assets/later.js"];import{t as e}from"./b.js";import"./c.js";import("./later.js")',
  );
  const taken = write('assets/b.js', 'import*as c from"./c.js";export{c}') + write('assets/c.js', 'export const t=1');
  write('assets/later.js', 'x'.repeat(1000));
  expect(weighSite(site).page.script).toBe(own + taken);
});
