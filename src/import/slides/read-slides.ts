import { strFromU8 } from 'fflate';
import { escapeXml } from '../../words/escape-xml.ts';
import type { ReadResult } from '../importer.ts';
import { plainCharacters } from '../plain-characters.ts';
import { printedMarking } from '../printed-marking.ts';
import { readOfficeBeside } from '../read-office-beside.ts';
import { htmlToTree } from '../word/html-to-tree.ts';
import { tidyTree } from '../word/tidy-tree.ts';
import { unpackOffice, type OfficeParts } from '../word/unpack-office.ts';
import { wordsOf } from '../word/words-of.ts';
import { dropCovered } from './drop-covered.ts';
import { findSlideMarks } from './find-slide-marks.ts';
import { listSlides, rootOf } from './list-slides.ts';
import type { Slide, SlideTree } from './slide.ts';
import { isHidden, isRunning, shapesOf, slideToHtml, wordsIn } from './slide-to-html.ts';

/** Twice what the largest presentations hold beside their pictures; each character takes a hundred bytes while it is read. */
const largestUnpacked = 16_000_000;

/**
 * Reads a PowerPoint file slide by slide, each under its title, with a warning for whatever was left out: hidden slides, notes,
 * comments, pictures, charts.
 */
export function readSlides(bytes: Uint8Array): ReadResult<SlideTree[]> {
  const office = unpackOffice(bytes, largestUnpacked);
  if ('fault' in office) return office;
  try {
    return readParts(office);
  } catch {
    return {
      fault: {
        code: 'file-damaged',
        message:
          'The PowerPoint file is damaged: its text cannot be read. Open it in PowerPoint, save it again and use the new copy.',
      },
    };
  }
}

function readParts({ parts, names }: OfficeParts): ReadResult<SlideTree[]> {
  const slides = listSlides(parts);
  if (slides === undefined)
    return {
      fault: {
        code: 'file-not-slides',
        message:
          'The file holds no slides. It may be a document or a sheet saved under a PowerPoint ending; save it again as .pptx from PowerPoint.',
      },
    };
  const part = (path: string) => rootOf(parts, path);
  // Before anything else reads them, so that the words reach no warning either.
  const covered = dropCovered(slides);
  const trees = slides.filter(({ hidden }) => !hidden).flatMap((slide, index) => readSlide(slide, index === 0, part));
  if (trees.length === 0)
    return {
      fault: {
        code: 'file-no-text',
        message: 'The slides hold no text. If they are pictures, find the original or type the text.',
      },
    };
  const feet = slides.flatMap(({ root }) => shapesOf(root).filter(isRunning).map(wordsIn));
  const masters = names.filter((name) => /^ppt\/slide(?:Master|Layout)s\/[^/]+\.xml$/i.test(name));
  const running = [...feet, ...masters.map((name) => wordsOf(strFromU8(parts[name] ?? new Uint8Array())))];
  const unseen = slides.flatMap(({ hidden, root }) =>
    shapesOf(root)
      .filter((shape) => hidden || isHidden(shape))
      .map(wordsIn),
  );
  return {
    value: trees,
    warnings: [...printedMarking(running), ...findSlideMarks(slides, part, names), ...covered],
    beside: [readOfficeBeside(parts), ...new Set([...feet, ...unseen])].filter((text) => /\S/.test(text)).join('\n\n'),
  };
}

/** A slide under its title, the first under that of the whole; none where it shows no words. */
function readSlide(slide: Slide, first: boolean, part: (path: string) => Element | undefined): SlideTree[] {
  const { title, html } = slideToHtml(slide, part);
  if (title === '' && html === '') return [];
  const head = escapeXml(title === '' ? `Slide ${slide.number}` : title);
  const tag = first ? 'h1' : 'h2';
  const tree = tidyTree(htmlToTree(plainCharacters(`<${tag}>${head}</${tag}>${html}`)));
  return [{ number: slide.number, tree }];
}
