import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Setting } from './drawn.ts';

/** The setting a page begins with. */
export const firstSetting: Setting = {
  font: '',
  size: 0,
  letters: 0,
  words: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
};

/** The setting of words after an instruction. */
export function changeSetting(setting: Setting, instruction: number, [value, more]: readonly unknown[]): Setting {
  switch (instruction) {
    case OPS.setFont:
      return { ...setting, font: String(value), size: Number(more) };
    case OPS.setCharSpacing:
      return { ...setting, letters: Number(value) };
    case OPS.setWordSpacing:
      return { ...setting, words: Number(value) };
    case OPS.setHScale:
      return { ...setting, stretch: Number(value) / 100 };
    case OPS.setLeading:
      return { ...setting, leading: -Number(value) };
    case OPS.setLeadingMoveText:
      return { ...setting, leading: Number(more) };
    case OPS.setTextRise:
      return { ...setting, rise: Number(value) };
    default:
      return setting;
  }
}
