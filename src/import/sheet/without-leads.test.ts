import { expect, test } from 'vitest';
import { importDocument } from '../import-document.ts';
import { visits } from './figures-for-tests.ts';
import { csv } from './sheet-for-tests.ts';

const kindOf = async (text: string) => importDocument(await csv(text), { items: [visits({})], owners: [] });

test.each(['Lead', 'Lead officer', 'Owner', 'Checked by'])(
  'a scorecard and a register that name people under %s are still read, and the names go into no field',
  async (heading) => {
    const scorecard = `Northtown\n\nIndicator,${heading},2016/17,2017/18\nVisits in time,J. Brown,81,82\nOther,P. Green,1,2\n`;
    const documents = `Document title,Type,Location,${heading}\nPlan A,plan,Shelf,J. Brown\nPlan B,plan,Shelf,P. Green\n`;
    const [figures, register] = [await kindOf(scorecard), await kindOf(documents)];
    expect([figures.kind, register.kind]).toEqual(['measure', 'document']);
    expect(JSON.stringify([figures.drafts, register.drafts])).not.toMatch(/Brown|Green/);
  },
);

test('names under another heading make it a list of people still', async () => {
  const cases = 'Northtown\n\nMeasure,Worker,Lead,Period,Value\nVisits in time,J. Brown,A. Lead,2016/17,21\n';
  const { kind } = await kindOf(`${cases}Visits in time,P. Green,A. Lead,2017/18,22\n`);
  expect(kind).toBe('draft');
});
