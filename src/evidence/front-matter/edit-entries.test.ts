import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editEntries } from './edit-entries.ts';
import { frontMatterOf } from './front-matter-of.ts';

const none = { added: [], changed: [] };
const add = (text: string, ...added: Record<string, unknown>[]) => editEntries(text, 'series', { ...none, added });
const change = (text: string, position: number, fields: Record<string, unknown>) =>
  editEntries(text, 'series', { ...none, changed: [{ position, fields }] });

const file = `---
title: "Late: visits" # as printed
series:
  - period: "2014"   # no dash
    value: 12.50
    note: >-
      Two lines
      of a note.
  - { period: 2014-15, value: 13 }
  # Ask for June.

sections: ['1']
---

Text.
`;

test('entries are added behind the last, and nothing else is touched', () => {
  const expected = file.replace('value: 13 }\n', 'value: 13 }\n  - period: "2016"\n    value: 14\n    note: "a: b"\n');
  expect(add(file, { period: '2016', value: 14, note: 'a: b' })).toBe(expected);
  expect(add(file.replaceAll('\n', '\r\n'), { period: '2016', value: 14, note: 'a: b' })).toBe(
    expected.replaceAll('\n', '\r\n'),
  );
});

test('a list that stands far left, or is empty, takes entries too', () => {
  expect(add('---\nseries:\n- a: 1\nz: 2\n---\n', { a: 2 })).toBe('---\nseries:\n- a: 1\n- a: 2\nz: 2\n---\n');
  expect(add('---\nseries: []\nz: 2\n---\n', { a: 2 })).toBe('---\nseries:\n  - a: 2\nz: 2\n---\n');
  const remark = '---\nseries: [ ] # none yet\nz: 2\n---\n';
  expect(add(remark, { a: 2 })).toBe('---\nseries: # none yet\n  - a: 2\nz: 2\n---\n');
  expect(add(remark.replaceAll('\n', '\r\n'), { a: 2 })).toBe(
    '---\r\nseries: # none yet\r\n  - a: 2\r\nz: 2\r\n---\r\n',
  );
  expect(add('---\nseries: [{ a: 1 }]\n---\n', { a: 2 })).toBe('---\nseries:\n  - a: 1\n  - a: 2\n---\n');
});

test('a value is set where it stands, or below the entry’s first', () => {
  expect(change(file, 0, { value: 12.6 })).toBe(file.replace('12.50', '12.6'));
  expect(change(file, 0, { value: 'over: x' })).toBe(file.replace('12.50', '"over: x"'));
  expect(change(file, 1, { value: 15 })).toBe(file.replace('value: 13', 'value: 15'));
  expect(change(file, 0, { rank: '2nd' })).toBe(file.replace('no dash\n', 'no dash\n    rank: 2nd\n'));
  const windows = file.replaceAll('\n', '\r\n');
  expect(change(windows, 0, { rank: '2nd', value: 7 })).toBe(
    file.replace('no dash\n', 'no dash\n    rank: 2nd\n').replace('12.50', '7').replaceAll('\n', '\r\n'),
  );
});

test('whatever is edited, the data are those wanted and the text stays', () => {
  const entry = fc.record({ period: fc.string({ minLength: 1 }), value: fc.oneof(fc.integer(), fc.string()) });
  const style = fc.constantFrom(file, file.replaceAll('\n', '\r\n'), file.replace('value: 13 }', "value: '13' }"));
  fc.assert(
    fc.property(style, fc.array(entry, { minLength: 1 }), fc.nat(1), entry, (text, added, position, fields) => {
      const edited = editEntries(text, 'series', { added, changed: [{ position, fields }] });
      const before = frontMatterOf(text)['series'] as object[];
      expect(frontMatterOf(edited)['series']).toEqual([
        ...before.map((old, at) => (at === position ? { ...old, ...fields } : old)),
        ...added,
      ]);
      expect(edited.replace(/\r/g, '').endsWith("sections: ['1']\n---\n\nText.\n")).toBe(true);
    }),
  );
});
