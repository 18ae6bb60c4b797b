import { shorten } from '../../words/shorten.ts';
import type { ImportWarning } from '../importer.ts';
import type { Left } from './merge-plan.ts';
import { headingOf, isPart } from './plan-places.ts';
import { valueInWords } from './value-in-words.ts';

/** What was left as people wrote it though the source of a plan says something else now, in words for a person. */
export function tellLeft(left: Left): ImportWarning {
  return { code: 'plan-edited', unentered: true, message: messageOf(left) };
}

function messageOf(left: Left): string {
  const where =
    left.place === '' ? 'The plan' : left.place.includes('.') ? `Action ${left.place}` : `Recommendation ${left.place}`;
  if ('gone' in left) {
    const named = left.text === undefined ? where : `${where} (“${shorten(left.text, 80)}”)`;
    return left.gone === 'in-source'
      ? `${named} is no longer in the document, and somebody has edited it here, so it stays. Take it out, or record it as withdrawn with the reason, if that is meant.`
      : `${named} was taken out by hand, and the document says something else of it now, so it was not entered again. Enter it if it counts.`;
  }
  const { name, there, here } = left;
  if (isPart(name))
    return `The part “${headingOf(name)}” of the plan’s text was edited by hand, so it stays, and the document has other words there now. Compare the two.`;
  return `${where}: “${name}” was edited by hand and says ${valueInWords(there)}. The document now says ${valueInWords(here)}, which was not entered. Correct whichever is wrong.`;
}
