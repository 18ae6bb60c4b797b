import { expect, test } from 'vitest';
import { toRecommendations } from './to-recommendations.ts';

const idsOf = (...markers: (string | undefined)[]) =>
  toRecommendations(
    markers.map((marker) => ({ text: 'Plans.', page: 1, marker, heading: '', urgency: undefined, at: 0 })),
    'authority',
    () => undefined,
  ).map(({ id }) => id);

test('printed numbers are ids where each item has its own, else the place in the list', () => {
  expect(idsOf('57', '58')).toEqual(['57', '58']);
  expect(idsOf('57', undefined)).toEqual(['1', '2']);
  expect(idsOf('57', '57')).toEqual(['1', '2']);
  expect(idsOf('a', 'b')).toEqual(['1', '2']);
});

test('an item has no urgency and no other name where the report gives none', () => {
  const [item] = toRecommendations(
    [{ text: 'Plans.', marker: undefined, heading: '', urgency: undefined, at: 0 }],
    'authority',
    () => undefined,
  );
  expect(item).toStrictEqual({ id: '1', to: 'authority', text: 'Plans.', sections: [] });
});

test('the mark of a footnote is no part of what is recommended', () => {
  const items = [{ text: 'See children² in care.¹²', marker: undefined, heading: '', urgency: undefined, at: 0 }];
  expect(toRecommendations(items, 'authority', () => undefined)).toMatchObject([{ text: 'See children in care.' }]);
});
