import type { Item } from '../types.ts';

/** The heading under which the import keeps a plan as its document prints it. */
export const printedPlan = 'The plan as printed';

/** Whether an item’s text begins with a plan as printed, so that nothing in it leads to the recommendations and their actions. */
export const beginsPrinted = ({ body }: Pick<Item, 'body'>): boolean =>
  body.headings[0]?.title === printedPlan && body.text.trimStart().startsWith(printedPlan);
