import { expect, test } from 'vitest';
import type { ImportWarning } from '../importer.ts';
import { readLeads } from './read-leads.ts';

function lead(text: string): { initials: string[]; posts: string[]; codes: string[]; messages: string } {
  const owners = new Map<string, string>();
  const warnings: ImportWarning[] = [];
  const initials = readLeads(text, owners, 'action 1.1', warnings);
  return {
    initials,
    posts: [...owners.values()],
    codes: warnings.map(({ code }) => code),
    messages: warnings.map(({ message }) => message).join('\n'),
  };
}

test.each([
  ['Jane Smith (Head of Service)', 'Head of Service', 'Jane Smith'],
  ['Head of Service (Jane Smith)', 'Head of Service', 'Jane Smith'],
  ['Ann Lee – Team Manager', 'Team Manager', 'Ann Lee'],
  ['Workforce Lead: Joan West', 'Workforce Lead', 'Joan West'],
])('of a name beside a post only the post is taken over: %s', (text, post, name) => {
  const { posts, codes, messages } = lead(text);
  expect(posts).toEqual([post]);
  expect(codes).toEqual(['personal-detail']);
  expect(messages).toContain(`“${name}”`);
});

test.each(['McKay', 'J McKay', 'Jane Smith', 'Jane Smith Head of Service', 'Lead: Jane Smith'])(
  'a name is left out with a warning: %s',
  (text) => {
    expect(lead(text)).toMatchObject({ initials: [], posts: [], codes: ['personal-detail'] });
  },
);

test('“All” is no owner called A', () => {
  expect(lead('All')).toMatchObject({ initials: [], posts: [], codes: ['owner-unclear'] });
});

test.each(['TBC', 'TBA', 'TBD', 'N/A', 'n/a', 'Vacant', 'To be confirmed'])(
  'what says that nobody leads yet is no owner: %s',
  (text) => {
    expect(lead(text)).toMatchObject({ initials: [], posts: [], codes: [] });
  },
);

test('“ALL” in capitals is no initials', () => {
  expect(lead('ALL')).toMatchObject({ initials: [], posts: [], codes: ['owner-unclear'] });
});

test('initials and posts are read as before, with what a post is for', () => {
  expect(lead('AB / SMcL, HoS').initials).toEqual(['AB', 'SMcL', 'HoS']);
  expect(lead('Virtual School Head')).toMatchObject({ posts: ['Virtual School Head'], codes: [] });
  expect(lead('Head of Service – Safeguarding')).toMatchObject({ posts: ['Head of Service, Safeguarding'], codes: [] });
  expect(lead('Head of Service (Children in Care)').codes).toEqual([]);
  expect(lead('Head of Service, Assessment')).toMatchObject({ posts: ['Head of Service, Assessment'], codes: [] });
  expect(lead('Head of Service, Front Door')).toMatchObject({ posts: ['Head of Service, Front Door'], codes: [] });
  expect(lead('HoS, Team Manager, Early Help').posts).toContain('Team Manager, Early Help');
  expect(lead('Team Manager, Jane Smith')).toMatchObject({ posts: ['Team Manager'], codes: ['personal-detail'] });
});
