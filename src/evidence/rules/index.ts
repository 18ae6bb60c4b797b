import { acceptedGapPlace } from './accepted-gap-place.ts';
import { aliasTaken } from './alias-taken.ts';
import { ambiguousSection } from './ambiguous-section.ts';
import { anchorTaken } from './anchor-taken.ts';
import { attachmentKind } from './attachment-kind.ts';
import { attachmentMissing } from './attachment-missing.ts';
import { attachmentName } from './attachment-name.ts';
import { audienceTooWide } from './audience-too-wide.ts';
import { authoritySpelling } from './authority-spelling.ts';
import { dateOrder } from './date-order.ts';
import { dateToCome } from './date-to-come.ts';
import { dateTooFar } from './date-too-far.ts';
import { duplicateEntry } from './duplicate-entry.ts';
import { figureContradiction } from './figure-contradiction.ts';
import { foundInReading } from './found-in-reading.ts';
import { narrowerReference } from './narrower-reference.ts';
import { paragraphNumbers } from './paragraph-numbers.ts';
import { planRecommendation } from './plan-recommendation.ts';
import { rawHtml } from './raw-html.ts';
import { replacementOrder } from './replacement-order.ts';
import { sectionHeadings } from './section-headings.ts';
import { stateContradiction } from './state-contradiction.ts';
import { unknownAudience } from './unknown-audience.ts';
import { unknownGapKind } from './unknown-gap-kind.ts';
import { unknownJudgement } from './unknown-judgement.ts';
import { unknownMarking } from './unknown-marking.ts';
import { unknownSection } from './unknown-section.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order the guide lists them. A new rule is one file, or texts in found-in-reading.ts, and one line here. */
export const rules: readonly Rule[] = [
  foundInReading('file-missing'),
  foundInReading('folder-empty'),
  foundInReading('file-stray'),
  foundInReading('file-unreadable'),
  foundInReading('file-ignored'),
  foundInReading('file-name'),
  foundInReading('duplicate-id'),
  aliasTaken,
  foundInReading('encoding'),
  foundInReading('file-too-large'),
  foundInReading('too-complex'),
  attachmentMissing,
  attachmentKind,
  attachmentName,
  foundInReading('hidden-character'),
  foundInReading('merge-conflict'),
  foundInReading('front-matter-missing'),
  foundInReading('front-matter-unclosed'),
  foundInReading('front-matter-twice'),
  foundInReading('front-matter-language'),
  foundInReading('front-matter-yaml'),
  foundInReading('front-matter-hash'),
  foundInReading('front-matter'),
  foundInReading('unknown-reference'),
  unknownSection,
  ambiguousSection,
  foundInReading('broken-link'),
  foundInReading('broken-anchor'),
  foundInReading('link-shape'),
  foundInReading('unsafe-link'),
  rawHtml,
  foundInReading('text-unclosed'),
  foundInReading('table-shape'),
  foundInReading('footnote-alone'),
  foundInReading('picture-lost'),
  foundInReading('bold-shape'),
  foundInReading('word-remains'),
  sectionHeadings,
  paragraphNumbers,
  foundInReading('paragraph-shape'),
  anchorTaken,
  unknownJudgement,
  authoritySpelling,
  duplicateEntry,
  dateOrder,
  dateToCome,
  dateTooFar,
  replacementOrder,
  figureContradiction,
  unknownMarking,
  unknownAudience,
  audienceTooWide,
  narrowerReference,
  planRecommendation,
  stateContradiction,
  unknownGapKind,
  acceptedGapPlace,
];
