import { describe, expect, test } from 'vitest';
import { expandQuery } from './expand-query.ts';
import type { GlossaryEntry } from './glossary-entry.ts';
import { parseQuery } from './parse-query.ts';

const glossary: GlossaryEntry[] = [
  { acronym: 'IRO', meaning: 'independent reviewing officer', synonyms: ['reviewing officer'] },
  { acronym: 'LAC', meaning: 'looked after children', synonyms: ['CLA', 'children in care'] },
  { acronym: 's47', meaning: 'section 47', synonyms: ['section 47 enquiry'] },
  { acronym: 'MASH', meaning: 'multi-agency safeguarding hub', synonyms: ['front door'] },
  { acronym: 'MACH', meaning: 'Multi Agency Children’s Hub', synonyms: ['front door'] },
];
const expand = (text: string) => expandQuery(parseQuery(text), glossary);
const formsOf = (text: string) => expand(text).groups.map(({ forms }) => forms.map(({ words }) => words.join(' ')));

describe('acronyms and synonyms', () => {
  test.each([
    ['IRO', 'independent reviewing officer'],
    ['IROs', 'independent reviewing officer'],
    ['iro', 'independent reviewing officer'],
    ['independent reviewing officers', 'iro'],
    ['CLA', 'looked after children'],
    ['children in care', 'lac'],
    ['section 47', 's47'],
    ['section 47s', 's47'],
    ['section 47s', 'section 47'],
    ['s47', 'section 47'],
    ['front door', 'mash'],
    ['front door', 'mach'],
    ['multi-agency safeguarding hub', 'mash'],
  ])('%s finds %s', (text, form) => expect(formsOf(text)[0]).toContain(form));

  test('what was typed weighs most, and words that only begin like an acronym least', () => {
    const [group] = expand('IRO').groups;
    expect(group?.forms[0]).toMatchObject({ words: ['iro'], exact: true, weight: 1, acronym: 'IRO' });
    expect(group?.forms.at(-1)).toEqual({ words: ['iro'], exact: false, weight: 0.15 });
  });

  test('the longest known words win, and the rest stand for themselves', () => {
    expect(expand('section 47 enquiry police').groups.map(({ text, size }) => [text, size])).toEqual([
      ['section 47 enquiry', 3],
      ['police', 1],
    ]);
  });

  test('nothing stands for a quoted phrase but its hyphens', () => {
    expect(formsOf('"independent reviewing officer"')[0]).not.toContain('iro');
    expect(formsOf('"multi agency"')[0]).toEqual(['multi agency', 'multiagency']);
  });
});

describe('words', () => {
  test.each([
    ['who owns neglect', ['neglect'], ['who', 'owns']],
    ['who is responsible for adoption', ['adoption'], ['who', 'is', 'responsible', 'for']],
    ['who leads on adoption', ['adoption'], ['who', 'leads', 'on']],
    ['who is in charge of fostering', ['fostering'], ['who', 'is', 'in', 'charge', 'of']],
    ['lead member', ['lead', 'member'], []],
    ['responsible owner', ['responsible', 'owner'], []],
    ['who "owns"', ['owns'], ['who']],
    ['"who" owns neglect', ['who', 'owns', 'neglect'], []],
    ['adoption owner', ['adoption', 'owner'], []],
    ['adoption in-house', ['adoption', 'in-house'], []],
    ['24.8 per 10,000', ['24.8', '10,000'], ['per']],
  ])('%s: a question for an owner is asked of what is owned', (text, asked, ignored) => {
    const { groups, ignored: aside } = expand(text);
    expect([groups.map((group) => group.text), aside]).toEqual([asked, ignored]);
  });

  test.each([
    ['how long do care proceedings take', ['care', 'proceedings'], ['how', 'long', 'do', 'take']],
    ['how many adopters are waiting', ['adopters', 'waiting'], ['how', 'many', 'are']],
    ['what happens when a child goes missing', ['child', 'missing'], ['what', 'happens', 'when', 'a', 'goes']],
    ['what did Ofsted say about Gateshead', ['Ofsted', 'Gateshead'], ['what', 'did', 'say', 'about']],
    ["what's our vacancy rate", ['vacancy', 'rate'], ["what's", 'our']],
    ['who hasn’t got a plan', ['plan'], ['who', 'hasn’t', 'got', 'a']],
    // At the end it is what is asked.
    ['what do children say', ['children', 'say'], ['what', 'do']],
    ['where do children go?', ['children', 'go'], ['where', 'do']],
    // Nothing of the sort is meant where nothing is asked.
    ['long term fostering', ['long', 'term', 'fostering'], []],
    ['take up of places', ['take', 'up', 'places'], ['of']],
    ['how effective is take up', ['effective', 'take', 'up'], ['how', 'is']],
    ['how "long"', ['long'], ['how']],
  ])('%s: what makes it a question is left aside', (text, asked, ignored) => {
    const { groups, ignored: aside } = expand(text);
    expect([groups.map((group) => group.text), aside]).toEqual([asked, ignored]);
  });

  test.each([
    ['multi-agen', 'multi agen'],
    ['multi-a', 'multi'],
    ['"return int', 'return int'],
    ['"return int"', undefined],
    ['multi-agency ', undefined],
    ['[z-a', undefined],
  ])('what is still being typed in %s is guessed as %s', (text, guess) => {
    const forms = expand(text).groups.flatMap(({ forms }) => forms);
    expect(forms.find((form) => form.guess)?.words.join(' ')).toBe(guess);
  });

  test('a hyphen or none', () => {
    expect(formsOf('multi-agency ')[0]).toEqual(['multi agency', 'multiagency']);
    expect(formsOf('"out of area"')[0]).toEqual(['out of area', 'outof area', 'out ofarea', 'outofarea']);
  });

  test('a negation stands for the others, and begins no word', () => {
    const forms = expand('no allocated worker').groups[0]?.forms;
    expect(forms?.map(({ words, exact, weight }) => [words.join(' '), exact, weight])).toEqual([
      ['no', true, 1],
      ['not', true, 0.8],
      ['without', true, 0.8],
    ]);
    expect(formsOf('without a plan')[0]).toEqual(['without', 'no', 'not']);
    // It may still become north.
    expect(formsOf('no')[0]).toEqual(['no']);
  });

  test('common words are left aside and named, unless there is nothing else', () => {
    expect(expand('what is our policy on adoption').ignored).toEqual(['what', 'is', 'our', 'on']);
    expect(expand('the of').groups.map(({ text }) => text)).toEqual(['the', 'of']);
    const asked = ['how quickly', 'what happened', 'who leads'].map((text) => expand(text));
    expect(asked.map(({ groups }) => groups.map(({ text }) => text))).toEqual([['quickly'], ['happened'], ['leads']]);
    expect(asked.map(({ ignored }) => ignored)).toEqual([['how'], ['what'], ['who']]);
  });

  test('a date stands in each of its writings, and only where none is found for its words apart', () => {
    const [group, other] = expand('2/12/2015 ').groups;
    expect(other).toBeUndefined();
    expect(group).toMatchObject({ quoted: false, day: '2015-12-02' });
    expect(group?.forms.every(({ exact, guess }) => exact !== (guess === true))).toBe(true);
    expect(expand('2nd Dec').groups).toMatchObject([{ text: '2 December', size: 2, day: '12-02' }]);
    expect(formsOf('2nd Dec')[0]).toContain('2nd december');
    expect(group?.forms.slice(-5, -1)).toMatchObject([
      { words: ['2015', '12', '02'], exact: true, weight: 1 },
      { words: ['2015.12.02'], exact: true, weight: 1 },
      // Only a text is looked at for these.
      { words: ['2', 'to', '#', 'december', '2015'], exact: true, weight: 1, printed: true },
      { words: ['2', 'to', '##', 'december', '2015'], exact: true, weight: 1, printed: true },
    ]);
    const printed = (text: string) => formsOf(text)[0]?.filter((words) => words.includes(' to '));
    expect(printed('2nd Dec')).toEqual(['2 to # december', '2 to ## december']);
    expect(printed('December 2015')).toEqual([]);
    expect(group?.forms.filter(({ guess }) => guess)).toEqual([
      { words: ['2', 'december', '2015'], exact: false, weight: 0.5, guess: true },
    ]);
  });

  test('a phrase is as long as its words, and is found where a page spells its acronym out', () => {
    expect(expand('"the IRO visits"').groups[0]).toMatchObject({ size: 3, quoted: true });
    expect(formsOf('"the IRO visits"')[0]).toContain('the iro independent reviewing officer visits');
  });

  test('a letter alone is no beginning of a word', () => {
    expect(expand('x').groups[0]?.forms).toEqual([{ words: ['x'], exact: true, weight: 1 }]);
    expect(expand('xy').groups[0]?.forms).toEqual([{ words: ['xy'], exact: false, weight: 1 }]);
  });

  test('a number means itself', () => {
    expect(expand('470').groups[0]?.forms).toEqual([{ words: ['470'], exact: true, weight: 1 }]);
  });
});
