import { expect, test } from 'vitest';
import { formatProfile, summarizeProfiles, type CpuProfile } from './summarize-profile.ts';

const frame = (id: number, functionName: string, url: string, lineNumber = 0) => ({
  id,
  callFrame: { functionName, url, lineNumber },
});

const profile: CpuProfile = {
  nodes: [
    frame(1, 'parse', 'file:///somewhere/site/node_modules/micromark/lib/parse.js', 9),
    frame(2, 'readItem', 'file:///somewhere/site/src/evidence/load-evidence.ts', 119),
    frame(3, '(idle)', ''),
    frame(4, '(garbage collector)', ''),
  ],
  samples: [1, 1, 2, 3, 4],
  timeDeltas: [2000, 4000, 1000, 90_000, 3000],
};

test('profiles of several threads are summed by function and by place, waiting left out', () => {
  expect(formatProfile(summarizeProfiles([profile, profile], 3))).toBe(
    [
      'Functions that ran longest themselves:',
      '      12 ms  60.0 %  parse, micromark:10',
      '       6 ms  30.0 %  (garbage collector)',
      '       2 ms  10.0 %  readItem, src/evidence/load-evidence.ts:120',
      '',
      'Files and packages that ran longest:',
      '      12 ms  60.0 %  micromark',
      '       6 ms  30.0 %  Node itself, memory clearing included',
      '       2 ms  10.0 %  src/evidence/load-evidence.ts',
    ].join('\n'),
  );
});
