import { axeNarrow, axeWide } from './axe.ts';
import type { PageCheck } from './check.ts';
import { focus } from './focus.ts';
import { forcedColours } from './forced-colours.ts';
import { reducedMotion } from './reduced-motion.ts';
import { reflow } from './reflow.ts';
import { textSpacing } from './text-spacing.ts';
import { validHtml } from './valid-html.ts';
import { wordsBesideColour } from './words-beside-colour.ts';

/** What is looked at on every type of page. */
export const pageChecks: readonly PageCheck[] = [
  validHtml,
  axeWide,
  axeNarrow,
  reflow,
  textSpacing,
  focus,
  forcedColours,
  reducedMotion,
  wordsBesideColour,
];
