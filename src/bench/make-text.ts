import { commonWords } from './common-words.ts';
import type { Random } from './make-random.ts';
import { capital, rareWord, rareWords } from './rare-word.ts';
import { acronyms, phrases } from './terms.ts';

/** Words, sentences and paragraphs that a seed brings about. */
export type Text = {
  readonly words: (count: number) => string;
  readonly sentence: () => string;
  readonly paragraph: (sentences: number) => string;
};

/**
 * Text whose words are as common and as rare as those of the example evidence: of its words the ten commonest make a
 * quarter, the hundred commonest half, and a new file still brings new words after thousands of files.
 */
export function makeText(random: Random): Text {
  const word = (): string => {
    const share = random.next();
    if (share < 0.06) return rareWord(rank(random, rareWords, 100));
    if (share < 0.09) return random.pick(phrases);
    if (share < 0.1) return random.pick(acronyms)[0];
    if (share < 0.115) return random.chance(0.5) ? `${random.between(2, 98)}%` : String(random.between(2, 2400));
    return commonWords[rank(random, commonWords.length, 2)] ?? 'the';
  };
  const words = (count: number) => Array.from({ length: count }, word).join(' ');
  const sentence = () => {
    const comma = random.chance(0.4) ? `, ${words(random.between(4, 9))}` : '';
    return `${capital(words(random.between(7, 16)))}${comma}.`;
  };
  const paragraph = (sentences: number) => Array.from({ length: sentences }, sentence).join(' ');
  return { words, sentence, paragraph };
}

/** A rank that falls as Zipf’s law says: half of all draws fall on the few first ones; a larger `flat` spreads them. */
const rank = (random: Random, ranks: number, flat: number): number =>
  Math.floor(flat * (((ranks + flat) / flat) ** random.next() - 1));
