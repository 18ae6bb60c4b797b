import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';

const told = (file: string, text: string) =>
  makeEvidence({ [file]: text }).problems.flatMap(({ file: at, line, message }) =>
    at.endsWith(file) ? [`${line ?? '-'} ${message}`] : [],
  );

test.each([
  [
    'owners.yaml',
    '- initials: AB\n  post: Head\n',
    '2 There is no field “post” here, and “role” is missing. If that is what it is, rename it role.',
  ],
  [
    'owners.yaml',
    '- initials: ZQ\n  name: Zelda Quill\n',
    '2 There is no field “name” here, because nobody is named. Write the post held under role.',
  ],
  ['owners.yaml', '- AB: Head\n', '1 There is no field “AB” here. The fields are: initials, role, until, note.'],
  [
    'owners.yaml',
    'AB: Head\n',
    '- The file must be a list: each entry begins with a hyphen on a line of its own, like “- initials: …”.',
  ],
  ['owners.yaml', '# none yet\n\n', '- The file is empty. The guide shows what belongs in it.'],
  [
    'owners.yaml',
    '- initials: AB\nrole: Head\n',
    '2 This field belongs to the entry above it. Set it in by two spaces.',
  ],
  [
    'owners.yaml',
    '- initials: AB\n  role: Head\n  initials: CD\n  role: Manager\n',
    '3 This field stands twice in one entry of the list. Keep one of the two, or begin the next entry with a hyphen.',
  ],
  [
    'owners.yaml',
    '- AB\n',
    '1 “entry 1” must be a group of fields: initials, role, until, note. Write “initials: AB”, behind the hyphen.',
  ],
  [
    'frameworks/annex-n.md',
    fixtureText('frameworks/annex-n.md').replace('text: Whether action is urgent.', '$&\n        sublines: []'),
    '27 “sections 2 › lines 1 › sublines” must be a list of at least one sub-line, or left out.',
  ],
  [
    'glossary.yaml',
    '- acronym: "IRO "\n  meaning: a\n',
    '1 “entry 1 › acronym” must be a short form of at least two letters. You wrote “IRO ”. Delete the space at its beginning or end.',
  ],
])('%s %j', (file, text, expected) => {
  expect(told(file, text)).toEqual([expected]);
});

test.each([
  [
    /^review-cycle-days: .*$/m,
    'review-cycle-days: 92 days',
    'a whole number of days, three years at most. You wrote “92 days”. Write 92.',
  ],
  [
    /^review-cycle-days: .*$/m,
    'review-cycle-days: 9200',
    'a whole number of days, three years at most. You wrote 9200.',
  ],
  [
    /^edit-link: .*$/m,
    'edit-link: https://git.example.org/',
    'an address that begins with https://, with {file} where the path goes.',
  ],
  [
    /^as-at/m,
    'site-address: https://a.gov.uk\nas-at',
    'like https://evidence.example.org/. You wrote “https://a.gov.uk”. Write https://a.gov.uk/.',
  ],
  [/^as-at/m, 'audiences:\n  - name: The Public\nas-at', 'You wrote “The Public”. Write the-public.'],
  [
    /^as-at/m,
    'audiences:\n  - name: public\n    show-gaps: yes\nas-at',
    'must be true or false. You wrote “yes”. Write true.',
  ],
])('settings.yaml with %s as %j', (from, to, expected) => {
  expect(told('settings.yaml', fixtureText('settings.yaml').replace(from, to))).toEqual([
    expect.stringContaining(expected),
  ]);
});
