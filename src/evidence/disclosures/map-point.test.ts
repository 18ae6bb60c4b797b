import { testKind } from '../../tests/test-disclosures.ts';

const degrees = '••.••••, •.••••';

testKind(
  'map-point',
  [
    ['found at ///filled.count.soap', '///•••.•••.•••'],
    ['(///filled.count.soap)', '///•••.•••.•••'],
    ['///filled.count.soap.', '///•••.•••.•••'],
    ['54.57041, -1.32904', degrees],
    ['54.57041,-1.32904', degrees],
    ['54.57041 -1.32904', degrees],
    ['lat 54.5704, long -1.3290', degrees],
    ['54.57041° N, 1.32904° W', degrees],
    ['51.50735 and 0.12776', degrees],
    ['50.12345, –5.12345 is where', degrees],
    ['grid ref NZ 443 191', '•• ••• •••'],
    ['Grid reference: NZ443191', '•• ••• •••'],
    ['grid ref. NZ 44312 19123', '•• ••• •••'],
    ['The grid reference is TQ 305 802', '•• ••• •••'],
    ['| Place |\n|---|\n| 54.57041, -1.32904 |', degrees],
  ].map(([text = '', ...found]) => [text, ...found] as const),
  [
    'https://x.org/a.b.c',
    '//filled.count.soap',
    '////filled.count.soap',
    '///filled.count',
    '///filled.count.soap.lamp',
    '54.57041',
    '54.57%, 1.33%',
    '54.570, 1.329',
    '154.57041, 1.32904',
    '54.57041, 11.32904',
    '[map](https://www.google.com/maps/place/Norton+Council/@53.1429979,-1.5544884,18z)',
    'grid ref 443 191',
    'The grid was NZ 443 191',
    'grid reference is to follow',
    'grid ref NZ 4 1',
    'Rates were 54.5704 in one year and then 41.3290.',
  ],
);
