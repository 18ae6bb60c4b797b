import { areaSend } from './area-send.ts';
import { childProtection } from './child-protection.ts';
import type { Family } from './family.ts';
import { ilacs } from './ilacs.ts';
import { jtai } from './jtai.ts';
import { lookedAfter } from './looked-after.ts';
import { sif } from './sif.ts';
import { focusedVisit, monitoringVisit } from './visit-letter.ts';

/** Every family of reports that can be read. */
export const families: readonly Family[] = [
  ilacs,
  sif,
  childProtection,
  lookedAfter,
  jtai,
  areaSend,
  focusedVisit,
  monitoringVisit,
];
