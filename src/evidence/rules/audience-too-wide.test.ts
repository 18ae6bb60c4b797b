import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';

const settings = `${fixtureText('settings.yaml')}audiences:
  - { name: public }
  - { name: inspector }
  - { name: internal }
marking-limits:
  - { marking: OFFICIAL, audience: inspector }
  - { marking: OFFICIAL-SENSITIVE, audience: internal }
`;

/** What is said of a document with some fields, where every marking has a limit. */
const messages = (fields: string) =>
  makeEvidence({
    'settings.yaml': settings,
    'documents/paper.md': `---\ntitle: Paper\ntype: report\nstatus: held\nlocation: Shelf\n${fields}---\n`,
  })
    .problems.filter(({ rule, file }) => rule === 'audience-too-wide' && file === 'content/documents/paper.md')
    .map(({ message, line, severity }) => [severity, line, message]);

test.each([
  ['a limit that is kept', 'marking: OFFICIAL\naudience: inspector\n', []],
  ['a narrower audience than allowed', 'marking: OFFICIAL\naudience: internal\n', []],
  ['no audience, so that the narrowest readers have it', 'marking: OFFICIAL-SENSITIVE\n', []],
  [
    'a wider audience than its marking allows',
    'marking: OFFICIAL-SENSITIVE\naudience: inspector\n',
    [
      [
        'error',
        7,
        'What is marked OFFICIAL-SENSITIVE may not go to “inspector”. Name “internal”, or correct the marking.',
      ],
    ],
  ],
  [
    'a wider audience than the default marking allows',
    'audience: public\n',
    [
      [
        'error',
        6,
        'What is marked OFFICIAL may not go to “public”. Name “inspector” or “internal”, or correct the marking.',
      ],
    ],
  ],
])('%s', (_, fields, expected) => expect(messages(fields)).toEqual(expected));
