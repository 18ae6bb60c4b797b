import type { DataOf } from '../../../schemas/index.ts';

type Point = NonNullable<DataOf['self-assessment']['challenge']>['points'][number];

/** The points of a challenge as a table: each with what the peers recommend and, where one has an answer, with what the authority answered. */
export function challengePoints(points: readonly Point[]): {
  readonly head: readonly string[];
  readonly rows: readonly { readonly id: string; readonly cells: readonly string[] }[];
} {
  const hasAnswers = points.some(({ response }) => response !== undefined);
  return {
    head: ['Point raised', 'Recommendation', ...(hasAnswers ? ['Response'] : [])],
    rows: points.map(({ id, point, recommendation, response = '', 'no-action': none }) => ({
      id,
      cells: [
        `${id}. ${point}`,
        [none === true ? 'No further action.' : '', recommendation ?? ''].filter(Boolean).join(' ') || 'None printed',
        ...(hasAnswers ? [response] : []),
      ],
    })),
  };
}
