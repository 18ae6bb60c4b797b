import { expect, test } from 'vitest';
import { findSheetMarks } from './find-sheet-marks.ts';
import { findUnseenStyles } from './find-unseen-styles.ts';

const styles = `<styleSheet><numFmts><numFmt numFmtId="170" formatCode=";;;"/><numFmt numFmtId="171" formatCode="0;-0;;@"/></numFmts>
<fonts><font><color theme="1"/></font><font><color rgb="FFFFFFFF"/></font><font><color theme="0"/></font></fonts>
<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF000080"/></patternFill></fill></fills>
<cellXfs><xf numFmtId="0" fontId="0" fillId="0"/><xf numFmtId="170" fontId="0" fillId="0"/><xf numFmtId="0" fontId="1" fillId="0"/><xf numFmtId="0" fontId="2" fillId="0"/><xf numFmtId="0" fontId="1" fillId="1"/><xf numFmtId="171" fontId="0" fillId="0"/></cellXfs></styleSheet>`;

test('a format without anything, and white letters on no colour, show nothing', () => {
  expect([...findUnseenStyles(styles)].sort()).toEqual(['1', '2', '3']);
  const inOldPalette = styles.replace('<color theme="0"/>', "<color indexed='9'/>");
  expect([...findUnseenStyles(inOldPalette)].sort()).toEqual(['1', '2', '3']);
});

test('cells that show nothing are named', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const marks = findSheetMarks({
    'xl/styles.xml': bytes(styles),
    'xl/_rels/workbook.xml.rels': bytes(
      '<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/workbook.xml': bytes('<sheet name="Figures" r:id="a"/>'),
    'xl/worksheets/sheet1.xml': bytes(
      '<c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c><c r="C1" s="2"/><c r="D1" s="3" t="inlineStr"><is><t>x</t></is></c><c r="E1" s="4"><v>5</v></c>',
    ),
  });
  expect(marks.get('Figures')?.warnings).toEqual([
    {
      code: 'cell-unseen',
      message: expect.stringMatching(/^The sheet “Figures”: these cells .*: B1, D1\. They were read/) as string,
    },
  ]);
});
