import type { ImportWarning } from '../importer.ts';
import { findListOfPeople } from '../sheet/find-list-of-people.ts';
import type { PlanSheet } from './find-plan-tables.ts';

/** Warns of sheets of a plan that read like a list of children or staff in other columns than those of who leads an action. */
export function findPeopleInPlan(plans: readonly PlanSheet[]): ImportWarning[] {
  return findListOfPeople(
    plans.map(({ sheet: { name }, printed, columns }) => ({
      name,
      rows: printed.map(({ cells }) =>
        cells.map(({ text }, column) => (columns.get('owner')?.includes(column) === true ? '' : text)),
      ),
    })),
  );
}
