import { expect, test } from 'vitest';
import { parseText } from '../word/read-text.ts';
import { readCover } from './read-cover.ts';

const coverOf = (text: string) => readCover(parseText(text).tree.children);

test('a cover table with two labels in a row', () => {
  expect(
    coverOf(`| Meeting: | CABINET | Date: | 15th October 2024 |
| - | - | - | - |
| Title of report: | Annual report 2023/24 | | |
| Report of: | Director | Wards affected: | All |

## 1. Purpose of report

To inform.`),
  ).toMatchObject({ to: 'Cabinet', reported: '2024-10-15', title: 'Annual report 2023/24' });
});

test('a cover table whose labels have no colons, with a date in figures', () => {
  expect(
    coverOf(`# Report to Executive Board

| Subject | Quarter 2 performance 2024/25 |
| - | - |
| Date of meeting | 20/11/2024 |

## Summary

Less.`),
  ).toMatchObject({
    to: 'Executive Board',
    reported: '2024-11-20',
    title: 'Quarter 2 performance 2024/25',
    period: { from: '2024-07', to: '2024-09' },
  });
});

test('a committee in capitals without a label, and a line that only says what sort of report it is', () => {
  expect(
    coverOf(`DARLINGTON BOROUGH COUNCIL

CHILDREN AND YOUNG PEOPLE SCRUTINY COMMITTEE

9 SEPTEMBER 2024

OFSTED VISIT

SUMMARY REPORT

# Purpose

To inform.`),
  ).toMatchObject({
    to: 'Children and Young People Scrutiny Committee',
    reported: '2024-09-09',
    title: 'Ofsted visit',
  });
});

test('a purpose that is headed with more than the word, and its numbered paragraphs, are below the title', () => {
  expect(
    coverOf(`| Report to: | Cabinet |
| - | - |
| Date of Meeting: | 14 March 2024 |

# Early help in Northfold

## 1. PURPOSE OF REPORT AND POLICY CONTEXT

1.1 To inform Cabinet of early help.

## 2. RECOMMENDATIONS

2.1 That it is noted.`),
  ).toMatchObject({ to: 'Cabinet', reported: '2024-03-14', title: 'Early help in Northfold' });
  expect(
    coverOf(`Report to Cabinet, 14 March 2024

Early help in Northfold

1.1 Cabinet is to be told of early help.

1.2 It has grown.`),
  ).toMatchObject({ title: 'Early help in Northfold' });
});
