import { expect, test } from 'vitest';
import { strikeOnce } from './strike-once.ts';

test('a double strike is a strike, even where a single one is said to be off', () => {
  expect(strikeOnce('<w:rPr><w:dstrike/></w:rPr>')).toBe('<w:rPr><w:strike/></w:rPr>');
  expect(strikeOnce('<w:rPr><w:strike w:val="0"/><w:dstrike/></w:rPr>')).toBe('<w:rPr><w:strike/></w:rPr>');
  expect(strikeOnce('<w:rPr><w:dstrike w:val="0"/></w:rPr>')).toBe('<w:rPr><w:strike w:val="0"/></w:rPr>');
});
