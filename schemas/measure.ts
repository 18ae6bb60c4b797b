import { z } from 'zod';
import { commonFields } from './common-fields.ts';
import { isoDate, oneLine, oneOf, referenceTo, text, yearDay } from './fields.ts';
import { plainNumber } from './plain-number.ts';

// Written as a text, a number is shown but neither drawn nor compared.
const words = z
  .string()
  .regex(/\S/)
  .refine((text) => plainNumber(text) === undefined);

const value = () => z.union([z.number(), words]).meta({ mustBe: 'a number, or the printed words of a grade' });

/** A performance measure with its figures. */
export const measure = z.strictObject({
  ...commonFields,
  authority: oneLine().describe('The authority the measure is about.'),
  unit: oneLine().describe('What the figures count, like per cent, children or pounds a year.'),
  better: oneOf(['higher', 'lower', 'neither'])
    .optional()
    .describe('Whether a higher or a lower figure is better. Leave out if nobody has said.'),
  frequency: oneOf(['weekly', 'monthly', 'quarterly', 'six-monthly', 'annual', 'one-off'])
    .optional()
    .describe(
      'How often a new figure is due. Once twice that time has passed since the last day of the newest, it is out of date.',
    ),
  statistics: z
    .strictObject({
      table: oneLine().describe(
        'What the table’s file is called; a year in it does not count. Other tables may have the same columns and words.',
      ),
      column: oneLine().describe('The heading of the column that holds the figures, like rate_per_10000.'),
      rows: z
        .array(
          z.strictObject({
            column: oneLine().describe('The heading of a column of words, like age.'),
            is: oneLine().describe('What it says in the rows that count, like 17 to 18 years.'),
          }),
        )
        .optional()
        .describe('Which rows count: one entry for each column of words. Leave out where the table has none.'),
      areas: z
        .array(oneLine())
        .optional()
        .describe('Other areas whose figures are wanted too, as the table names them, like England.'),
      ends: yearDay()
        .optional()
        .describe('The day of the year the figures are of or their year ends on, where the table names only the year.'),
    })
    .optional()
    .describe(
      'Where in the open data of the Department for Education the figures stand, so that an import of the table adds them.',
    ),
  target: z
    .strictObject({
      value: value().describe('The target.'),
      by: text().optional().describe('The period or day it is for.'),
      note: text().optional().describe('What to know about it.'),
    })
    .optional()
    .describe('The target, where one is printed.'),
  series: z
    .array(
      z.strictObject({
        period: oneLine().describe('The period or day the figure is for, as printed, like 2014-15 or June 2017.'),
        ends: isoDate().optional().describe('The last day of the period, so that age can be worked out.'),
        area: oneLine().optional().describe('The area, when it is not the authority itself, like England.'),
        category: oneLine().optional().describe('The row of a table: an age, a team, a grade, a home.'),
        value: value().describe(
          'The figure as a number, without its unit and without commas: 1234, not 1,234. A grade is given in words.',
        ),
        numerator: z.number().meta({ mustBe: 'a number' }).optional().describe('The number counted.'),
        denominator: z.number().meta({ mustBe: 'a number' }).optional().describe('The number it is counted from.'),
        qualifier: text()
          .optional()
          .describe('A printed word that limits the figure, like over, around or slightly over.'),
        rank: text().optional().describe('The rank printed beside it, like 2nd.'),
        change: z
          .strictObject({
            value: z.number().meta({ mustBe: 'a number' }).describe('The printed change, down as a minus.'),
            unit: oneLine().optional().describe('The unit of the change, if it differs.'),
            since: text().describe('Since when.'),
          })
          .optional()
          .describe('A printed change.'),
        illustrative: z.literal(true).optional().describe('true where the source says it is not actual data.'),
        source: referenceTo('document').describe('The document the figure is printed in.'),
        place: text().optional().describe('Where in that document.'),
        note: text().optional().describe('What to know about this figure.'),
      }),
    )
    .describe('The figures, each with its period and source. Write [] until there is one.'),
  sections: z
    .array(referenceTo('section-number'))
    .optional()
    .describe('The numbers of the sections it bears on, like "3", or with their framework, like annex-m/3.'),
});
