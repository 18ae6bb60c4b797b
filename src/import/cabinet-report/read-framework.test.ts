import { expect, test } from 'vitest';
import { readFramework } from './read-framework.ts';

const protection = 'Inspection of arrangements for the protection of children';
const single = 'Inspection of services for children in need of help and protection';
const ilacs = 'Inspection of children’s social care services';

test.each([
  ['The JTAI of neglect', '2024-02-05', 'jtai'],
  ['Area SEND inspection', '2024-02-05', 'area-send'],
  [protection, '2012-04-30', undefined],
  [protection, '2012-05-01', 'child-protection-2012'],
  [protection, '2013-10-31', 'child-protection-2012'],
  [protection, '2013-11-01', undefined],
  [single, '2013-10-31', undefined],
  [single, '2013-11-01', 'sif'],
  [single, '2018-05-31', 'sif'],
  [single, '2018-06-01', undefined],
  [ilacs, '2017-12-31', undefined],
  [ilacs, '2018-01-01', 'ilacs-2018'],
  ['An inspection', '2013-06-01', undefined],
  ['An inspection', '2016-06-01', undefined],
  ['An inspection', '2024-06-01', undefined],
])('%s, %s', (text, from, framework) => {
  expect(readFramework([text], from)).toBe(framework);
});

test('where several frameworks are named, none is certain', () => {
  for (const other of ['A JTAI began.', 'The area SEND inspection is told of elsewhere.'])
    for (const sentences of [[`${ilacs} and others.`, other], [`${ilacs}. ${other}`]])
      expect(readFramework(sentences, '2024-02-05')).toBeUndefined();
});

test.each(['After the JTAI of 2018 we changed our front door.', 'The next area SEND inspection is near.'])(
  'one of another time is not the framework: %s',
  (other) => {
    expect(readFramework([other], '2024-02-05')).toBeUndefined();
    expect(readFramework([ilacs, other], '2024-02-05')).toBe('ilacs-2023');
  },
);
