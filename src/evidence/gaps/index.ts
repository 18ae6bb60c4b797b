import { documentDoubtful } from './document-doubtful.ts';
import { documentMissing } from './document-missing.ts';
import { documentsNone } from './documents-none.ts';
import { lineUnanswered } from './line-unanswered.ts';
import { noteOpen } from './note-open.ts';
import { ownerNone } from './owner-none.ts';
import { performanceDataNone } from './performance-data-none.ts';
import { reviewOverdue } from './review-overdue.ts';
import { signOffMissing } from './sign-off-missing.ts';
import { summaryEmpty } from './summary-empty.ts';
import type { GapKind } from './gap-kind.ts';

/** Every kind of gap, in the order the gaps page lists them. A new kind is one file and one line here. */
export const gapKinds: readonly GapKind[] = [
  summaryEmpty,
  documentsNone,
  performanceDataNone,
  documentDoubtful,
  documentMissing,
  lineUnanswered,
  noteOpen,
  reviewOverdue,
  ownerNone,
  signOffMissing,
];
