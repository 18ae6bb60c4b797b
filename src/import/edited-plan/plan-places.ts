import type { Draft } from '../importer.ts';

/** What stands at one place of a plan’s file, by the names of its fields. */
export type Place = Readonly<Record<string, unknown>>;

/** An action or a recommendation as the file has it. */
export type Numbered = Place & { readonly id: string };
/** A recommendation with its actions. */
export type Answer = Numbered & { readonly actions: readonly Numbered[] };

/** The recommendations that a plan answers, with everything that stands in them. */
export const answersOf = (data: Place) => (data['recommendations'] ?? []) as readonly Answer[];

/** What a file holds once: its own fields, and each part of its text under its heading. */
export const wholeOf = ({ data, body }: Pick<Draft, 'data' | 'body'>): Place => ({
  ...omit(data, 'recommendations'),
  ...partsOf(body),
});

/** What a recommendation holds beside its actions. */
export const answerOf = (answer: Place): Place => omit(answer, 'actions');

/** Every place of a plan by its number: none for the whole file, 1 for a recommendation, 1.2 for an action of it. */
export const placesOf = (plan: Pick<Draft, 'data' | 'body'>): ReadonlyMap<string, Place> =>
  new Map([['', wholeOf(plan)] as [string, Place], ...answersOf(plan.data).flatMap((answer) => [...placesIn(answer)])]);

/** A recommendation and its actions by their numbers, the recommendation first. */
export const placesIn = (answer: Answer): ReadonlyMap<string, Place> =>
  new Map([
    [answer.id, answerOf(answer)] as [string, Place],
    ...answer.actions.map((action): [string, Place] => [`${answer.id}.${action.id}`, action]),
  ]);

/** The text of a file from its parts, in their order. */
export const bodyOf = (whole: Place): string =>
  Object.entries(whole)
    .flatMap(([name, text]) => (isPart(name) ? [String(text)] : []))
    .join('\n\n');

/** The fields of a file, without the parts of its text. */
export const fieldsOf = (whole: Place): Place =>
  Object.fromEntries(Object.entries(whole).filter(([name]) => !isPart(name)));

/** Whether a name at a place is that of a part of the text, which is its heading’s line: no field is called so. */
export const isPart = (name: string): boolean => name.startsWith('## ');

/** What the heading of a part says. */
export const headingOf = (part: string): string => part.slice(3);

function partsOf(body: string): Place {
  const parts = body.trim().split(/\n(?=## )/);
  // Two parts under one heading are one: each place has its name once.
  const named = Map.groupBy(parts, (part) => (part.startsWith('## ') ? (part.split('\n')[0] ?? '') : '## '));
  return Object.fromEntries(
    [...named].map(([name, texts]): [string, string] => [name, texts.map((text) => text.trim()).join('\n\n')]),
  );
}

const omit = (place: Place, name: string): Place =>
  Object.fromEntries(Object.entries(place).filter(([other]) => other !== name));
