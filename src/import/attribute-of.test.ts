import { expect, test } from 'vitest';
import { attributeOf } from './attribute-of.ts';

test.each([
  ['<sheet name="O\'Brien" r:id="rId1"/>', 'name', "O'Brien"],
  ['<sheet name="x" r:id="rId1"/>', '(?:\\w+:)?id', 'rId1'],
  ['<w:vanish w:val = \'say "no"\'/>', 'w:val', 'say "no"'],
  ['min="1" max="2"', 'min', '1'],
  ['<a hidden=""/>', 'hidden', ''],
  ['<a unhidden="1"/>', 'hidden', undefined],
  [undefined, 'name', undefined],
])('%s: %s is %j', (tag, name, value) => {
  expect(attributeOf(tag, name)).toBe(value);
});
