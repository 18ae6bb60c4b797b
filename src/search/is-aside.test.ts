import { expect, test } from 'vitest';
import { isAside } from './is-aside.ts';
import { parseQuery } from './parse-query.ts';

/** The words of a query that say nothing of what is looked for. */
const asides = (query: string) => {
  const { terms } = parseQuery(query);
  return terms.flatMap(({ text, words }, at) => (words.every((word) => isAside(word, terms, at)) ? [text] : []));
};

test.each([
  ['thresholds of the partnership', ['of', 'the']],
  // Whom something belongs to is asked of the items about it.
  ['who owns neglect', ['who', 'owns']],
  ['who is responsible for neglect', ['who', 'is', 'responsible', 'for']],
  ['lead on neglect', ['on']],
  // How many, and how long it takes.
  ['how many visits', ['how', 'many']],
  ['many visits', []],
  ['how long does a plan take', ['how', 'long', 'does', 'a', 'take']],
  ['how long it took children', ['how', 'long', 'it', 'took']],
  ['how long it takes', ['how', 'long', 'it', 'takes']],
  ['how long leave is taken', ['how', 'long', 'is']],
  ['how long we undertake visits', ['how', 'long', 'we']],
  ['how good is take up', ['how', 'is']],
  ['long take up', []],
  ['what long visits take', ['what']],
  // Words that stand for others in the middle of a question, not at its end or in a statement.
  ['what happens to children', ['what', 'happens', 'to']],
  ['how many children went missing', ['how', 'many', 'went']],
  ['what do children say', ['what', 'do']],
  ['children say more', []],
  ['says who', ['who']],
  // What an acronym stands for; but where children stand.
  ['what does LADO stand for', ['what', 'does', 'stand', 'for']],
  ['what LADO means', ['what', 'means']],
  ['what stands between children and care', ['what', 'and']],
  // The newest of something.
  ['latest ofsted report', ['latest']],
  ['"latest" ofsted report', []],
  // What a whole sentence asks with, and what fewer words mean as they are.
  [
    'please provide evidence of how you ensure timely return home interviews',
    ['please', 'provide', 'evidence', 'of', 'how', 'you', 'ensure'],
  ],
  ['evidence timely return home interviews', ['evidence']],
  ['evidence timely return', []],
  ['timely return home interviews evidence', []],
])('%s', (query, expected) => expect(asides(query)).toEqual(expected));

test('a quoted phrase is no question word', () => {
  expect(asides('"who" owns neglect')).not.toContain('owns');
});
