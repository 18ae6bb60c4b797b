import { expect, test } from 'vitest';
import { fitOwners } from './fit-owners.ts';

const posts = [
  { initials: 'JD', role: 'Head of Service, Safeguarding' },
  { initials: 'HoA', role: 'Head of Adoption' },
];
const unknown = 'Responsible officer (post not given)';

function fit(
  owners: readonly { initials: string; role: string }[],
  known: readonly { initials: string; role: string }[],
) {
  const actions = owners.map(({ initials }, index) => ({
    id: String(index + 1),
    text: 'Act',
    owners: [initials, 'AB'],
  }));
  const data = { authority: 'Northfold', recommendations: [{ id: '1', actions }] };
  const drafts = [{ kind: 'action-plan', id: '2023-northfold', data, body: '' }] as const;
  const result = { kind: 'action-plan', sure: 1, drafts, owners, warnings: [] } as const;
  const fitted = fitOwners({ result, warnings: [] }, known);
  const [plan] = fitted.result.drafts;
  const [answer] = plan?.data['recommendations'] as typeof data.recommendations;
  return {
    led: answer?.actions.map(({ owners: leads }) => leads),
    owners: fitted.result.owners,
    warnings: fitted.warnings.map(({ message }) => message),
  };
}

test('a post that owners.yaml has already keeps the initials it has there', () => {
  expect(fit([{ initials: 'HoSS', role: 'Head of service – safeguarding' }], posts)).toEqual({
    led: [['JD', 'AB']],
    owners: [],
    warnings: [],
  });
});

test('a post that two owners hold is none of the two for certain', () => {
  const two = [...posts, { initials: 'KL', role: 'Head of Service, Safeguarding' }];
  const owners = [{ initials: 'HoSS', role: 'Head of Service, Safeguarding' }];
  expect(fit(owners, two)).toEqual({ led: [['HoSS', 'AB']], owners, warnings: [] });
});

test('a post that one owner has left is the successor’s, and the leaver’s while there is none', () => {
  const owners = [{ initials: 'HoSS', role: 'Head of Service, Safeguarding' }];
  const left = posts.map((owner) => ({ ...owner, until: '2026-05-31' }));
  const successor = { initials: 'KL', role: 'Head of Service, Safeguarding' };
  expect(fit(owners, [...left, successor])).toEqual({ led: [['KL', 'AB']], owners: [], warnings: [] });
  expect(fit(owners, left)).toEqual({ led: [['JD', 'AB']], owners: [], warnings: [] });
});

test('initials made for a post are not those of another post', () => {
  expect(fit([{ initials: 'HoA', role: 'Head of Audit' }], posts)).toEqual({
    led: [['HoA2', 'AB']],
    owners: [{ initials: 'HoA2', role: 'Head of Audit' }],
    warnings: [
      '“Head of Audit” is HoA2 in the files that were written, because owners.yaml has HoA for “Head of Adoption”. If that is one post, write HoA.',
    ],
  });
});

test('printed initials are those of owners.yaml, and new ones stay', () => {
  const owners = [
    { initials: 'JD', role: unknown },
    { initials: 'ZZ', role: unknown },
  ];
  expect(fit(owners, posts)).toEqual({
    led: [
      ['JD', 'AB'],
      ['ZZ', 'AB'],
    ],
    owners,
    warnings: [],
  });
});

test('a post that two owners hold keeps the initials of the one it was made as', () => {
  const owners = [{ initials: 'JD', role: 'Head of Service, Safeguarding' }];
  const two = [...posts, { initials: 'KL', role: 'Head of Service, Safeguarding' }];
  expect(fit(owners, two)).toEqual({ led: [['JD', 'AB']], owners, warnings: [] });
});

test('initials that owners.yaml has for no post may be those of this one', () => {
  const owners = [{ initials: 'ZZ', role: 'Head of Audit' }];
  expect(fit(owners, [{ initials: 'ZZ', role: unknown }])).toEqual({ led: [['ZZ', 'AB']], owners, warnings: [] });
});

test('new initials are those of nobody, neither in owners.yaml nor in the file', () => {
  const owners = [
    { initials: 'HoA', role: 'Head of Audit' },
    { initials: 'HoA3', role: 'Head of Access' },
  ];
  const known = [...posts, { initials: 'HoA2', role: 'Head of Admissions' }];
  expect(fit(owners, known).owners).toEqual([
    { initials: 'HoA4', role: 'Head of Audit' },
    { initials: 'HoA3', role: 'Head of Access' },
  ]);
});

test('who leads an action under two names leads it once', () => {
  expect(
    fit(
      [{ initials: 'HoSS', role: 'Head of Service, Safeguarding' }],
      [{ initials: 'AB', role: 'Head of Service, Safeguarding' }],
    ).led,
  ).toEqual([['AB']]);
});

test('what names nobody stays as it is, and warnings are kept', () => {
  const warnings = [{ code: 'file-note', message: 'One page is a picture.' }];
  const bare = { result: { kind: 'document', sure: 1, drafts: [], warnings: [] } as const, warnings };
  expect(fitOwners(bare, posts)).toBe(bare);
  const result = { ...bare.result, owners: [{ initials: 'HoA', role: 'Head of Audit' }] };
  expect(fitOwners({ result, warnings }, posts)).toMatchObject({
    warnings: [...warnings, { code: 'owner-near-match' }],
  });
});

test('who answers for a document of a register is fitted like the leads of a plan', () => {
  const document = (id: string, owner: string, more = {}) =>
    ({ kind: 'document', id, data: { title: id, owners: [owner] }, body: '', ...more }) as const;
  const drafts = [
    document('strategy', 'HoSS'),
    document('audit', 'HoA'),
    document('updated', 'HoA', { change: { how: 'replaces', fields: ['owners'] } }),
    document('elsewhere-updated', 'HoA', { change: { how: 'replaces', fields: ['location'] } }),
  ];
  const owners = [
    { initials: 'HoSS', role: 'Head of Service Safeguarding' },
    { initials: 'HoA', role: 'Head of Audit' },
  ];
  const result = { kind: 'document', sure: 1, drafts, owners, warnings: [] } as const;
  const fitted = fitOwners({ result, warnings: [] }, posts);
  const written = fitted.result.drafts.map(({ data }) => data['owners']);
  expect(written).toEqual([['JD'], ['HoA2'], ['HoA2'], ['HoA']]);
});
