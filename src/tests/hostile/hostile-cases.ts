import { hostileBodies } from './hostile-bodies.ts';
import { hostileFiles } from './hostile-files.ts';
import { hostileTexts } from './hostile-texts.ts';
import { hostileValues } from './hostile-values.ts';
import type { HostileCase } from './make-cases.ts';

/** Bad input of every sort that people and attackers have come up with, each to be answered with a plain message. */
export const hostileCases: readonly HostileCase[] = [
  ...hostileTexts,
  ...hostileValues,
  ...hostileBodies,
  ...hostileFiles,
];
