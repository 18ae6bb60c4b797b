import type { DataOf } from '../../../schemas/index.ts';

type Recommendation = DataOf['action-plan']['recommendations'][number];

/** The actions under one part of a recommendation, or under none. */
export type ActionGroup = {
  readonly part: NonNullable<Recommendation['parts']>[number] | undefined;
  readonly actions: Recommendation['actions'];
};

/** A recommendation’s actions by the parts it has, in their order; those that belong to none of them come first. Each action stands in one group. */
export function groupActions({ parts = [], actions }: Recommendation): ActionGroup[] {
  const known = new Set<string | undefined>(parts.map(({ id }) => id));
  const loose = actions.filter(({ part }) => !known.has(part));
  return [
    ...(loose.length === 0 ? [] : [{ part: undefined, actions: loose }]),
    ...parts.map((part) => ({ part, actions: actions.filter((action) => action.part === part.id) })),
  ];
}

/** How far an action has got, in words. */
export const actionStateWords = {
  'not-started': 'Not started',
  'in-progress': 'In progress',
  done: 'Done',
  withdrawn: 'Withdrawn',
} as const;
