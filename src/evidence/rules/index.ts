import { acceptedGapPlace } from './accepted-gap-place.ts';
import { aliasTaken } from './alias-taken.ts';
import { ambiguousSection } from './ambiguous-section.ts';
import { authoritySpelling } from './authority-spelling.ts';
import { boldShape } from './bold-shape.ts';
import { brokenAnchor } from './broken-anchor.ts';
import { brokenLink } from './broken-link.ts';
import { dateOrder } from './date-order.ts';
import { dateToCome } from './date-to-come.ts';
import { dateTooFar } from './date-too-far.ts';
import { duplicateEntry } from './duplicate-entry.ts';
import { duplicateId } from './duplicate-id.ts';
import { encoding } from './encoding.ts';
import { figureContradiction } from './figure-contradiction.ts';
import { fileIgnored } from './file-ignored.ts';
import { fileMissing } from './file-missing.ts';
import { fileName } from './file-name.ts';
import { fileStray } from './file-stray.ts';
import { fileUnreadable } from './file-unreadable.ts';
import { folderEmpty } from './folder-empty.ts';
import { frontMatter } from './front-matter.ts';
import { frontMatterHash } from './front-matter-hash.ts';
import { frontMatterLanguage } from './front-matter-language.ts';
import { frontMatterMissing } from './front-matter-missing.ts';
import { frontMatterTwice } from './front-matter-twice.ts';
import { frontMatterUnclosed } from './front-matter-unclosed.ts';
import { frontMatterYaml } from './front-matter-yaml.ts';
import { linkShape } from './link-shape.ts';
import { mergeConflict } from './merge-conflict.ts';
import { paragraphNumbers } from './paragraph-numbers.ts';
import { paragraphShape } from './paragraph-shape.ts';
import { planRecommendation } from './plan-recommendation.ts';
import { rawHtml } from './raw-html.ts';
import { replacementOrder } from './replacement-order.ts';
import { sectionHeadings } from './section-headings.ts';
import { stateContradiction } from './state-contradiction.ts';
import { tableShape } from './table-shape.ts';
import { unknownGapKind } from './unknown-gap-kind.ts';
import { unknownJudgement } from './unknown-judgement.ts';
import { unknownMarking } from './unknown-marking.ts';
import { unknownReference } from './unknown-reference.ts';
import { unknownSection } from './unknown-section.ts';
import { unsafeLink } from './unsafe-link.ts';
import { footnoteAlone } from './footnote-alone.ts';
import { pictureLost } from './picture-lost.ts';
import { textUnclosed } from './text-unclosed.ts';
import { fileTooLarge } from './file-too-large.ts';
import { tooComplex } from './too-complex.ts';
import { wordRemains } from './word-remains.ts';
import { hiddenCharacter } from './hidden-character.ts';
import { attachmentKind } from './attachment-kind.ts';
import { attachmentMissing } from './attachment-missing.ts';
import { attachmentName } from './attachment-name.ts';
import { anchorTaken } from './anchor-taken.ts';
import { audienceTooWide } from './audience-too-wide.ts';
import { narrowerReference } from './narrower-reference.ts';
import { unknownAudience } from './unknown-audience.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order the guide lists them. A new rule is one file and one line here. */
export const rules: readonly Rule[] = [
  fileMissing,
  folderEmpty,
  fileStray,
  fileUnreadable,
  fileIgnored,
  fileName,
  duplicateId,
  aliasTaken,
  encoding,
  fileTooLarge,
  tooComplex,
  attachmentMissing,
  attachmentKind,
  attachmentName,
  hiddenCharacter,
  mergeConflict,
  frontMatterMissing,
  frontMatterUnclosed,
  frontMatterTwice,
  frontMatterLanguage,
  frontMatterYaml,
  frontMatterHash,
  frontMatter,
  unknownReference,
  unknownSection,
  ambiguousSection,
  brokenLink,
  brokenAnchor,
  linkShape,
  unsafeLink,
  rawHtml,
  textUnclosed,
  tableShape,
  footnoteAlone,
  pictureLost,
  boldShape,
  wordRemains,
  sectionHeadings,
  paragraphNumbers,
  paragraphShape,
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
