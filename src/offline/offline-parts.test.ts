import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutInParts } from './cut-in-parts.ts';
import { orderMarkings } from './order-markings.ts';

/** Runs the scripts as a browser does, and puts the parts together. */
function run(scripts: readonly string[]): string {
  const parts: string[] = [];
  for (const script of scripts) {
    const shared: { evidenceOffline?: { of: number; text: string } } = {};
    runInNewContext(script, shared);
    expect(shared.evidenceOffline?.of).toBe(scripts.length);
    parts.push(shared.evidenceOffline?.text ?? '');
  }
  return parts.join('');
}

test('data come back from their scripts as they were, through a file too', () => {
  const data = fc.string({ unit: 'grapheme', minLength: 1 });
  fc.assert(
    fc.property(data, fc.integer({ min: 1, max: 9 }), (text, size) => {
      const json = JSON.stringify({ text, hard: `'\\\n\r\u2028\u2029</script>"${text}'` });
      const files = cutInParts(json, size).map((script) => Buffer.from(script).toString('utf8'));
      expect(run(files)).toBe(json);
    }),
  );
});

test('small data are one script', () => {
  expect(cutInParts('{}')).toEqual(["globalThis.evidenceOffline={of:1,text:'{}'};\n"]);
});

test('markings stand in the order of the settings, and an unknown one counts as the highest', () => {
  expect(orderMarkings(['ODD', 'HIGH', 'LOW'], ['LOW', 'MIDDLE', 'HIGH'])).toEqual(['LOW', 'HIGH', 'ODD']);
});
