import { expect, test } from 'vitest';
import { isTrafficLight } from './is-traffic-light.ts';

test.each(['FF0000', 'C00000', 'FFC000', 'FFFF00', '00B050', '92D050', '70AD47'])(
  '%s is red, amber or green',
  (fill) => {
    expect(isTrafficLight(fill)).toBe(true);
  },
);

test.each(['FFFFFF', '000000', 'D9D9D9', 'DDEEFF', '4472C4', '00B0F0', '7030A0', 'F8CBAD'])(
  '%s is decoration',
  (fill) => {
    expect(isTrafficLight(fill)).toBe(false);
  },
);
