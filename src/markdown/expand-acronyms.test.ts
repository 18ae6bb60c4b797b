import { expect, test } from 'vitest';
import { expandAcronyms } from './expand-acronyms.ts';

const glossary = [
  { acronym: 'IRO', meaning: 'independent reviewing officer' },
  { acronym: 'S47', meaning: 'section 47' },
  { acronym: 'CP', meaning: 'child protection' },
  { acronym: 'CP-IS', meaning: 'information sharing' },
  { acronym: 'A&E', meaning: 'accident and emergency' },
];

test.each([
  [
    '<p>The IRO met the IRO.</p>',
    '<p>The <abbr title="independent reviewing officer">IRO</abbr> (independent reviewing officer) met the IRO.</p>',
  ],
  [
    '<p>IROs met.</p>',
    '<p><abbr title="independent reviewing officer">IROs</abbr> (independent reviewing officer) met.</p>',
  ],
  [
    '<h2>IRO</h2><p>IRO</p>',
    '<h2>IRO</h2><p><abbr title="independent reviewing officer">IRO</abbr> (independent reviewing officer)</p>',
  ],
  ['<p><a href="x">IRO</a> and IRONY</p>', '<p><a href="x">IRO</a> and IRONY</p>'],
  [
    '<p>An independent reviewing officer (IRO) met. The IRO left.</p>',
    '<p>An independent reviewing officer (IRO) met. The IRO left.</p>',
  ],
  [
    '<p>An <strong>independent reviewing officer</strong> (IRO) met.</p>',
    '<p>An <strong>independent reviewing officer</strong> (IRO) met.</p>',
  ],
  [
    '<p>An officer (IRO) met.</p>',
    '<p>An officer (<abbr title="independent reviewing officer">IRO</abbr>: independent reviewing officer) met.</p>',
  ],
  [
    '<p>An officer (IRO or other) met.</p>',
    '<p>An officer (<abbr title="independent reviewing officer">IRO</abbr> (independent reviewing officer) or other) met.</p>',
  ],
  [
    '<p>It holds CP-IS, and CP.</p>',
    '<p>It holds <abbr title="information sharing">CP-IS</abbr> (information sharing), and <abbr title="child protection">CP</abbr> (child protection).</p>',
  ],
  [
    '<p>An A&#x26;E visit, then A&amp;E again.</p>',
    '<p>An <abbr title="accident and emergency">A&#x26;E</abbr> (accident and emergency) visit, then A&amp;E again.</p>',
  ],
  ['<p title="IRO">x</p>', '<p title="IRO">x</p>'],
  [
    '<tr data-explains="IRO"><td>An IRO.</td></tr><tr><td>IRO</td></tr>',
    '<tr data-explains="IRO"><td>An IRO.</td></tr><tr><td><abbr title="independent reviewing officer">IRO</abbr> (independent reviewing officer)</td></tr>',
  ],
  [
    '<tr id="term-ae" data-explains="A&amp;E"><td>An A&amp;E visit, the IRO.</td></tr>',
    '<tr id="term-ae" data-explains="A&amp;E"><td>An A&amp;E visit, the <abbr title="independent reviewing officer">IRO</abbr> (independent reviewing officer).</td></tr>',
  ],
  [
    '<p>The IRO’s report and the IRO.</p>',
    '<p>The <abbr title="independent reviewing officer">IRO</abbr>’s (independent reviewing officer) report and the IRO.</p>',
  ],
  [
    '<p>The IRO met the intake and referral office (IRO).</p>',
    '<p>The IRO met the intake and referral office (IRO).</p>',
  ],
  [
    '<p>The IRO left.</p><p>An independent reviewing officer (IRO) met.</p>',
    '<p>The <abbr title="independent reviewing officer">IRO</abbr> (independent reviewing officer) left.</p><p>An independent reviewing officer (IRO) met.</p>',
  ],
  ['<p>S470 is not S47.</p>', '<p>S470 is not <abbr title="section 47">S47</abbr> (section 47).</p>'],
])('%s', (given, expected) => {
  expect(expandAcronyms(given, glossary)).toBe(expected);
});
