import { describe, expect, test } from 'vitest';
import { findDoubts } from './find-doubts.ts';

describe('doubts in a text', () => {
  // Short quotations from the assessment that the project’s content was written from: every doubt it has.
  test.each([
    'PRU Improvement Plan?',
    'Is it at https://files.example/audit.xlsx? Ask the team.',
    'Records of Monitoring Visits?',
    'Schools’ use of pupil premium is an area of continuing focus. Evidence of challenge / improvement?',
    'Three decisions have been overturned this year. Refer to detail given in report to CYP Select Committee, Feb 2015?',
    'Review bullet points at top of this section – not covered all these areas?',
    'Have we shown enough progress, quickly enough, though, since last inspection?',
    'Benchmarking to be updated (Nov / Dec) when 2014-15 national benchmarking data available.',
    'School transport arrangements (details to be added).',
    'Details of links with DWP to be added.',
    'Discussion with SLSCB needed also.',
  ])('%s', (text) => {
    expect(findDoubts(text)).toHaveLength(1);
  });

  test.each([
    'Figures for March: TBC.',
    'The panel meets monthly (chair tbc)',
    'This needs discussion.',
    'The threshold needs further clarification.',
    'The date is still to be confirmed.',
    'Data to follow.',
    'Audits were held in [insert month].',
    'XX% of plans were in time.',
    'Awaiting figures from health.',
    // What Word puts where a reference has lost its target.
    'See Error! Reference source not found. for the figures.',
    'The figures are in Error! Bookmark not defined..',
    'Click or tap here to enter text.',
    'Lead: Click here to enter text.',
    'Choose an item.',
    'Rate: #DIV/0!',
    '#REF! and 12',
    'We are not sure whether this still holds.',
    'Check with partners.',
    'The policy (which version?) is in use.',
    '**Is this still right?**',
    'To be added.',
    'To be written by the new manager.',
    'TO BE ADDED',
    'Details To Follow.',
    'AWAITING figures.',
    'The wording needs clarifying.',
    'NEEDS DISCUSSION',
    'Clarification needed',
    'We are NOT SURE if it is.',
    'Chair: tBC',
    'Figures for March to follow.',
    'The plan of the board (report to follow) is new.',
    'Self-assessment (Appendix 1 and 2 to follow)',
    'Minutes of the last board to follow',
    'Visits were made (insert date of next visit).',
    'The data is provisional and still to be verified.',
  ])('as people type it, in capitals too: %s', (text) => {
    for (const typed of [text, text.toUpperCase(), text.toLowerCase()])
      expect(findDoubts(typed), typed).toHaveLength(1);
  });

  // What the five sources and published inspection reports print, in these or nearly these words, without a doubt.
  test.each([
    'Timeliness will improve in line with a target to be confirmed when arrangements for assessment are confirmed.',
    'There are recommendations in three categories: those to be completed immediately, within 3 months and within 6 months.',
    '... and how will we know?',
    '1d. Strengths: the four outcomes we are most proud of over the last year?',
    'In which areas would we like support, and of what kind? (e.g. peer challenge). Please list a maximum of five.',
    'Education related? Yes',
    'It is kept at https://files.example/audit.xlsx?sv=2023-01-03&web=1 for all.',
    'See www.example.org/list?page=2.',
    'Interim Manager to be put in place, pending a fuller review.',
    'Both authorities have been inspected and the reports are awaited.',
    'Its impact is yet to be fully evidenced.',
    'The recording does not reflect the discussion or actions needed to safeguard children.',
    'Where a plan needs updating, the reviewing officer says so.',
    'The system allows records to be updated every day.',
    'The survey asked: do you feel safe?',
    'Children ask “when will I go home?” and are answered honestly.',
    'A safe and well check was held with every child.',
    'Strategy discussions were held in time.',
    'Article XI of the convention applies.',
    '(a) What do we know about the quality of practice?',
    'b) How do we know it?',
    'Managers give staff a report to follow.',
    'There are minutes and information for carers to follow.',
    'A report to follow up the visits is due.',
    'Details of the procedure that carers have to follow.',
    'Evidence of guidance for all staff to follow.',
    'Appendices were marked as to follow on the agenda.',
    'Cabinet asked that the plan be confirmed as a correct record.',
    'The offer was to be confirmed by Cabinet in April 2018.',
    'Members may insert (or leave out) a date.',
    'Children choose an item. They click here to enter the portal.',
    'Paragraph #value of the C&#N/A book, and #name',
  ])('none in: %s', (text) => {
    expect(findDoubts(text)).toEqual([]);
  });

  test('says the sentence and what gives it away', () => {
    expect(findDoubts('We meet monthly. Is that enough? Minutes to be added.')).toEqual([
      { sentence: 'Is that enough?', sign: 'question' },
      { sentence: 'Minutes to be added.', sign: 'unfinished' },
    ]);
  });
});

describe('a paragraph that opens and never closes', () => {
  test.each([
    ['quotation marks', '“a and a ?, ', ''],
    ['square brackets', '[insert ', ''],
    ['what is asked', 'asked ', '?'],
    ['what is discussed', 'discussion needed with ', ';'],
  ])('%s is read in time', { timeout: 10_000 }, (_, words, end) => {
    expect(findDoubts(words.repeat(400_000 / words.length) + end).length).toBeLessThan(2);
  });
});
