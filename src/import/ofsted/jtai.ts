import { authorityName } from './authority-name.ts';
import type { Family } from './family.ts';
import { findAreas } from './find-areas.ts';
import { parseDate, parsePeriod, type Period } from './parse-dates.ts';
import type { Report } from './report.ts';
import { printedAs } from './printed-as.ts';
import { toRecommendations } from './to-recommendations.ts';

const whenInspected = /(?:\bbetween|took place(?: remotely| on site)?(?: from| between| on)?)\s+(\d.{0,80})/i;
const opensLetter = /^joint targeted area inspection of/i;

/** Letters on joint targeted area inspections, since 2016. */
export const jtai: Family = {
  titleOf: (authority) => `Joint targeted area inspection of ${authority}`,
  idEnding: () => '-jtai',
  recognise: ({ blocks }) => (blocks.some(({ page, text }) => page <= 2 && opensLetter.test(text)) ? 0.95 : 0),
  read: (report) => {
    const items = findAreas(
      report.blocks,
      (text) => /^(areas? for (improvement|priority actions?)|what needs to improve):?\??$/i.test(text),
      (block, opener) =>
        !isChapter(block.text) &&
        (areas.test(opener.text) ||
          block.size < opener.size - 0.3 ||
          /^(areas? for improvement|leadership|(?:the )?local (?:children[’']?s )?safeguarding|identif|response|children)/i.test(
            block.text,
          )),
    );
    return {
      framework: 'jtai',
      authority: authorityOf(report),
      inspected: periodOf(report),
      letter: true,
      judgements: {},
      recommendations: toRecommendations(items, 'partnership', printedAs('area for improvement')),
      warnings: [],
    };
  },
};

/** Over the areas of the letters until 2020, which stand below headings of every subject and each the same size. */
const areas = /^areas? for/i;

/** Headings that end a list of areas. */
const isChapter = (text: string) =>
  /^(areas? for|what needs|key strengths|strengths|(case|practice) stud|next steps|main findings|headline findings)/i.test(
    text,
  );

function authorityOf({ blocks, front }: Report): string | undefined {
  const heading = blocks.find(({ text, page }) => page <= 2 && opensLetter.test(text))?.text ?? '';
  const opening = blocks
    .filter(({ page }) => page <= 2)
    .map(({ text }) => text)
    .join(' ');
  const names = [
    /inspection of (?:the multi-agency responses? .* in )?(?:the )?(.+)$/i.exec(heading)?.[1],
    /joint targeted area inspection of (?:the multi-agency responses? to .{5,120}? in )?(.{3,50}?)(?: Between | This )/i.exec(
      front,
    )?.[1],
    /work of individual agencies in (?:the )?(\p{Lu}[^.]{2,50}?)(?: local authority)?\./u.exec(opening)?.[1],
  ];
  const name = names.find((found) => found !== undefined && found.length <= 60);
  return name === undefined ? undefined : authorityName(name);
}

/** "Between 20 and 24 November 2017, Ofsted … undertook", "took place from 23 to 27 May 2022". Without a year, the letter’s own serves. */
function periodOf({ blocks }: Report): Period | undefined {
  const opening = blocks.filter(({ page }) => page <= 2);
  const letterYear = parseDate(
    opening
      .map(({ text }) => text)
      .join(' ')
      .slice(0, 300),
  )?.slice(0, 4);
  // The letter also names the time of the cases that inspectors looked at.
  const printed = opening
    .flatMap(({ text }) => text.split(/(?<=\.)\s+(?=\p{Lu})/u))
    .filter((sentence) => /\binspect|\bundert[oa]|\bvisit/i.test(sentence))
    .map((sentence) => whenInspected.exec(sentence)?.[1])
    .find((found) => found !== undefined);
  return printed === undefined ? undefined : parsePeriod(printed, letterYear);
}
