import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';

const site = 'https://evidence.example.org/northtown/';
const document = (body: string) => `---\ntitle: A\ntype: report\nstatus: held\nlocation: Here\n---\n\n${body}\n`;
const load = (body: string) =>
  makeEvidence({
    'settings.yaml': `${fixtureText('settings.yaml')}site-address: ${site}\n`,
    'documents/aim.md': document('## Place'),
    'documents/from.md': document(body),
  });
const linked = (url: string) => {
  const { index, problems } = load(`See [it](${url}).`);
  return {
    to: (index.referencesFrom.get('documents/from') ?? []).map(({ to, fragment }) => `${to}#${fragment ?? ''}`),
    problems: problems.filter(({ file }) => file === 'content/documents/from.md').map(({ message }) => message),
  };
};

test.each([
  [`${site}documents/aim.html`, 'documents/aim#'],
  [`${site}documents/aim.html#place`, 'documents/aim#place'],
  [`${site}documents/aim.html#page-back-links`, 'documents/aim#'],
  [`${site}documents/aim?from=mail`, 'documents/aim#'],
  ['http://EVIDENCE.example.org/northtown/documents/%61im.html', 'documents/aim#'],
  ['https://evidence.example.org./northtown//documents///aim.html#place', 'documents/aim#place'],
  ['https://evidence.example.org:443/NorthTown/Documents/AIM.html', 'documents/aim#'],
  [`${site}documents%2Faim.html/`, 'documents/aim#'],
])('%s is a reference as a link to the file is', (url, to) => {
  expect(linked(url)).toEqual({ to: [to], problems: [] });
});

test.each([
  site,
  `${site}gaps.html`,
  `${site}lists/a/b.html`,
  'https://evidence.example.org/documents/aim.html',
  `${site.replace('.org', '.org:8443')}documents/aim.html`,
])('%s is an address like any other', (url) => {
  expect(linked(url)).toEqual({ to: [], problems: [] });
});

test.each([
  `${site}documents/gone.html`,
  `${site}attachments/gone.pdf`,
  `${site}Documents//gone.html`,
  `${site}Attachments/gone.pdf`,
])('%s leads nowhere', (url) => {
  expect(linked(url)).toEqual({
    to: [],
    problems: [
      `This site has no page or file at “${url}”. Correct the address, or link to the file in the content folder.`,
    ],
  });
});
