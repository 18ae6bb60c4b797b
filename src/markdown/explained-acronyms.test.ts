import { expect, test } from 'vitest';
import { explainedAcronyms } from './explained-acronyms.ts';

const meanings = new Map(
  Object.entries({
    ACE: 'againstchildexploitation',
    SBC: 'stocktonboroughcouncil',
    RI: 'requiresimprovement',
    CAMHS: 'childandadolescentmentalhealthservices',
    MASH: 'multiagencysafeguardinghub',
    IRO: 'independentreviewingofficer',
    'A&E': 'accidentandemergency',
  }).map(([acronym, letters]) => [acronym, { letters }]),
);
const explained = (html: string) => [...explainedAcronyms(html, meanings)];

test.each([
  ['<p>It is owned by Slough Borough Council (SBC).</p>', 'SBC'],
  ['<p>There is much trauma and many <em>adverse childhood experiences</em> (ACEs).</p>', 'ACE'],
  ['<p>The Alternative Complementary Education Service (ACE) helps.</p>', 'ACE'],
  ['<li>One regulatory inspector (RI) came.</li>', 'RI'],
  ['<p>The child and adult mental health services (CAMHS) wait.</p>', 'CAMHS'],
  ['<p>Contacts come through the multi-agency assessment hub (MASH).</p>', 'MASH'],
  ['<p>Children’s independent review officers (IROs) see them.</p>', 'IRO'],
  ['<p>Nobody asks admissions and enquiries (A&#x26;E).</p>', 'A&E'],
  ['<p>At first SBC agreed.</p><p>Sunderland Borough Council (SBC) left.</p>', 'SBC'],
])('a page’s own words for an acronym: %s', (html, acronym) => {
  expect(explained(html)).toEqual([acronym]);
});

test.each([
  ['<p>Stockton Borough Council (SBC) agreed.</p>'],
  ['<p>The independent reviewing officer’s view, and the independent reviewing officer (IRO).</p>'],
  ['<p>An officer (IRO) met.</p>'],
  ['<p>Slough Borough Council</p><p>(SBC) agreed.</p>'],
  ['<p title="Slough Borough Council (x">(SBC)</p>'],
  ['<p>Slough Borough Council (XYZ) agreed.</p>'],
  ['<p>Slough Borough Council, SBC, agreed.</p>'],
])('the glossary’s own words, or none: %s', (html) => {
  expect(explained(html)).toEqual([]);
});
