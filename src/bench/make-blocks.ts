import { capital } from './rare-word.ts';
import { counted, topics } from './terms.ts';
import type { Maker } from './maker.ts';

/** Paragraphs, lists and tables with links, under headings of the third level, one at least, until they have this many bytes. */
export function makeBlocks(maker: Maker, bytes: number): string {
  const blocks: string[] = [];
  let size = 0;
  do {
    const block = makeBlock(maker);
    blocks.push(block);
    size += block.length;
  } while (size < bytes);
  return blocks.join('\n');
}

function makeBlock(maker: Maker): string {
  const { random, text, links } = maker;
  const heading = `### ${random.pick(topics)}: ${text.words(2)}\n`;
  const opening = `${text.paragraph(random.between(2, 4))} See ${links.link()}.\n`;
  const more = random.pick([makeParagraph, makeParagraph, makeList, makeTable, makeNumbered, makeQuotation, makeTasks]);
  return `${heading}\n${opening}\n${more(maker)}`;
}

const makeParagraph = ({ random, text, links }: Maker) =>
  `${text.paragraph(random.between(2, 3))} ${capital(text.words(4))} **${text.words(3)}** and *${text.words(2)}* (${links.link()}).\n`;

const makeList = ({ random, text, links }: Maker) =>
  lines(random.between(3, 6), () => `- **${capital(text.words(2))}**: ${text.sentence()}`) + `- ${links.link()}\n`;

const makeNumbered = ({ random, text }: Maker) =>
  lines(random.between(3, 5), (place) => `${place}. ${text.sentence()}`);

const makeQuotation = ({ text }: Maker) => `> ${text.paragraph(2)}\n`;

const makeTasks = ({ random, text }: Maker) =>
  lines(random.between(2, 4), () => `- [${random.chance(0.6) ? 'x' : ' '}] ${capital(text.words(8))}`);

function makeTable({ random, text }: Maker): string {
  const figure = () => `${random.between(20, 99)}%`;
  const row = () => `| ${random.pick(counted)[0]} ${text.words(1)} | ${figure()} | ${figure()} | ${figure()} |`;
  return `| Measure | 2023 | 2024 | Target |\n| --- | ---: | ---: | ---: |\n${lines(random.between(3, 8), row)}`;
}

/** Lines that are made one by one; each is told its number, from 1. */
export const lines = (count: number, make: (place: number) => string): string =>
  Array.from({ length: count }, (_, index) => `${make(index + 1)}\n`).join('');
