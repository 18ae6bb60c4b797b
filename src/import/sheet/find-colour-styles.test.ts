import { expect, test } from 'vitest';
import { findColourStyles } from './find-colour-styles.ts';

const fill = (colour: string, type = 'solid') =>
  `<fill><patternFill patternType="${type}"><fgColor ${colour}/><bgColor indexed="64"/></patternFill></fill>`;

test('styles with a fill of red, amber or green are found, by their colour or its number in the palette', () => {
  const fills = [
    fill('rgb="FFFF0000"'),
    fill('rgb="FFFFC000"'),
    fill('rgb="FF00B050"'),
    fill('indexed="10"'),
    fill('rgb="FFDDEEFF"'),
    fill('rgb="FF4472C4"'),
    fill('rgb="FFFF0000"', 'lightGrid'),
    fill('theme="9"'),
  ];
  const cells = ['<xf fillId="7"/>', ...fills.map((_, index) => `<xf numFmtId="0" fillId="${index}"/>`)];
  const styles = `<styleSheet><fills count="8">${fills.join('')}</fills><cellXfs>${cells.join('')}</cellXfs></styleSheet>`;
  expect([...findColourStyles(styles)]).toEqual(['1', '2', '3', '4']);
});
