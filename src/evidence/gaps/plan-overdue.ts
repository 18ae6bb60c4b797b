import { addWorkingDays } from '../dates/add-working-days.ts';
import { formatDate } from '../dates/dates.ts';
import { itemsOf, shortIdOf, type EvidenceIndex } from '../evidence-index.ts';
import type { ItemOf } from '../types.ts';
import type { FoundGap, GapKind } from './gap-kind.ts';

/** The working days an authority has for its written action plan after a report is published. */
const workingDays = 70;

/** An inspection of the assessed authority whose action plan is not signed off by its statutory date. */
export const planOverdue: GapKind = {
  id: 'plan-overdue',
  title: 'Action plan past its statutory date',
  why: 'The plan is due 70 working days after the report; Ofsted reads the date.',
  fix: 'Have the plan signed off and record the day under signed-off.',
  severity: 'high',
  work: 'overdue',
  find: (index) =>
    itemsOf(index, 'inspection').flatMap((inspection) => {
      const { authority, recommendations } = inspection.data;
      if (authority !== index.settings.authority || !recommendations.some(({ to }) => to !== 'lscb')) return [];
      return findUnsigned(inspection, plansFor(inspection, index));
    }),
};

const plansFor = ({ id }: ItemOf<'inspection'>, index: EvidenceIndex): ItemOf<'action-plan'>[] =>
  itemsOf(index, 'action-plan').filter(({ data }) => data.inspection === shortIdOf(id));

function findUnsigned(inspection: ItemOf<'inspection'>, plans: readonly ItemOf<'action-plan'>[]): FoundGap[] {
  if (plans.some(({ data }) => data['signed-off'] !== undefined)) return [];
  const { published } = inspection.data;
  const dated = plans.find(({ data }) => data['statutory-due'] !== undefined);
  const printed = dated?.data['statutory-due'];
  // A month alone does not say on which day the count began.
  const computed = published?.length === 10 ? addWorkingDays(published, workingDays) : undefined;
  const due = printed ?? computed;
  if (due === undefined) return [];
  const reason =
    printed === undefined ? `, ${workingDays} working days after the report of ${formatDate(published ?? '')}` : '';
  const message = `The action plan is to be signed off by ${formatDate(due)}${reason}.`;
  const item = dated ?? plans[0] ?? inspection;
  const field = item.kind === 'inspection' ? ['published'] : printed === undefined ? ['inspection'] : ['statutory-due'];
  return [{ item, message, due, place: { field } }];
}
