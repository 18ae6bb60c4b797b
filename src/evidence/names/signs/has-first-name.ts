import { beginsWithPost } from '../posts.ts';
import { isPublishedUnder } from './has-title.ts';
import type { Sign } from './surroundings.ts';

/** “Kerry Nicholson advised”: a first name that is common and a surname, but not “James Cook University Hospital”. */
export const hasFirstName: Sign = ({ startsWithFirstName, words, title, isPartOfMore }, { after }) =>
  startsWithFirstName &&
  words.length > 1 &&
  (!isPartOfMore || beginsWithPost(after.trim())) &&
  !isPublishedUnder(title, after) &&
  !published.test(after);

const published = /^(?:[’']s?)? (?:review|report|inquiry|foundation|trust|act)\b/i;
