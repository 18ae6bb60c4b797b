import { actionOverdue } from './action-overdue.ts';
import { actionUnevidenced } from './action-unevidenced.ts';
import { actionsUnassigned } from './actions-unassigned.ts';
import { challengeUnanswered } from './challenge-unanswered.ts';
import { changedSinceReview } from './changed-since-review.ts';
import { detailEmpty } from './detail-empty.ts';
import { documentDoubtful } from './document-doubtful.ts';
import { documentFileChanged } from './document-file-changed.ts';
import { documentLocation } from './document-location.ts';
import { documentMissing } from './document-missing.ts';
import { documentReviewDue } from './document-review-due.ts';
import { documentSuperseded } from './document-superseded.ts';
import { documentUncited } from './document-uncited.ts';
import { documentsNone } from './documents-none.ts';
import { doubtWritten } from './doubt-written.ts';
import { evidenceChanged } from './evidence-changed.ts';
import { figureDiffers } from './figure-differs.ts';
import { lineUnanswered } from './line-unanswered.ts';
import { lineUnsupported } from './line-unsupported.ts';
import { measureComparatorNone } from './measure-comparator-none.ts';
import { measureFiguresNone } from './measure-figures-none.ts';
import { measureStale } from './measure-stale.ts';
import { measureTargetNone } from './measure-target-none.ts';
import { noteOpen } from './note-open.ts';
import { ownerLeft } from './owner-left.ts';
import { ownerNone } from './owner-none.ts';
import { performanceDataNone } from './performance-data-none.ts';
import { planOverdue } from './plan-overdue.ts';
import { recommendationUnanswered } from './recommendation-unanswered.ts';
import { reviewOverdue } from './review-overdue.ts';
import { sectionMissing } from './section-missing.ts';
import { signOffMissing } from './sign-off-missing.ts';
import { strengthsOnly } from './strengths-only.ts';
import { summaryEmpty } from './summary-empty.ts';
import type { GapKind } from './gap-kind.ts';

/** Every kind of gap, in the order the guide lists them. A new kind is one file and one line here. */
export const gapKinds: readonly GapKind[] = [
  sectionMissing,
  summaryEmpty,
  detailEmpty,
  strengthsOnly,
  ownerNone,
  ownerLeft,
  reviewOverdue,
  changedSinceReview,
  evidenceChanged,
  lineUnanswered,
  lineUnsupported,
  documentsNone,
  documentDoubtful,
  documentMissing,
  documentLocation,
  documentFileChanged,
  documentReviewDue,
  documentSuperseded,
  documentUncited,
  performanceDataNone,
  measureFiguresNone,
  measureStale,
  measureTargetNone,
  measureComparatorNone,
  figureDiffers,
  recommendationUnanswered,
  actionsUnassigned,
  actionOverdue,
  actionUnevidenced,
  planOverdue,
  noteOpen,
  doubtWritten,
  signOffMissing,
  challengeUnanswered,
];
