import { readFramework } from '../cabinet-report/read-framework.ts';
import { parsePeriod } from '../ofsted/parse-dates.ts';
import { sentencesIn } from '../sentences-in.ts';

/** Why the inspection that a plan answers could not be told, with what to write into the document. */
export function explainNoInspection(text: string): string {
  const sentences = text.split('\n').flatMap(sentencesIn);
  const told = sentences
    .filter((sentence) => /\binspect(ion|ed|ors)\b/i.test(sentence))
    .map((sentence) => parsePeriod(sentence))
    .find((period) => period !== undefined);
  const start = 'It reads like an action plan, but';
  if (told !== undefined && readFramework(sentences, told.from) === undefined)
    return `${start} which framework the inspection followed is not certain. Name it in the sentence that says when the inspection took place, like “The ILACS inspection took place between 5 and 16 February 2024”, and import it again.`;
  return `${start} when the inspection took place could not be found. Say it in the document, like “The inspection took place between 5 and 16 February 2024”, and import it again.`;
}
