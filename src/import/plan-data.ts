type Data = Readonly<Record<string, unknown>>;
type Action = {
  readonly text: string;
  readonly owners?: readonly string[];
  readonly due?: string;
  readonly state?: string;
};

/** What a plan answers, as far as it is compared with its inspection. */
export type Planned = { readonly id: string; readonly urgency?: string; readonly actions: readonly Action[] };

type Asked = { readonly id: string; readonly text: string; readonly urgency?: string };

/** The recommendations of an inspection’s data. */
export const askedBy = (inspection: Data) => inspection['recommendations'] as readonly Asked[];

/** The recommendations that a plan’s data answers. */
export const plannedBy = (plan: Data) => plan['recommendations'] as readonly Planned[];

/** The ids of the documents that an item’s data was written from; none where the data is not as it should be. */
export function sourcesOf({ sources }: Data): unknown[] {
  if (!Array.isArray(sources)) return [];
  return sources.flatMap((source: unknown) =>
    typeof source === 'object' && source !== null && 'id' in source ? [source.id] : [],
  );
}
