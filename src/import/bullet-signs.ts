/** What lists are bulleted with wherever they are typed or pasted, private-use characters of symbol fonts among them: for a class of signs. */
export const bulletSigns = String.raw`•■▪◼◾●○◦‣·\uF0A7\uF0B7\uF0D8`;

/** What lists in print are bulleted with, where a tick is a bullet too and every private-use character is one. */
export const printedBulletSigns = String.raw`${bulletSigns}▫□◻∙➢➤►▶✓✔❖⁃\uE000-\uF8FF`;

/** What stands for a dash in print, the strokes of a drawn line among them: for a class of signs, first in it. */
export const dashSigns = '-–—−‒―─';
