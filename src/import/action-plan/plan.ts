/** One action as a plan prints it. */
export type PlannedAction = {
  readonly id: string;
  readonly part?: string;
  readonly text: string;
  readonly owners?: readonly string[];
  readonly due?: string;
  readonly state?: 'not-started' | 'in-progress' | 'done';
};

/** A recommendation with its plan, while it is being read. */
export type PlannedRecommendation = {
  readonly id: string;
  readonly urgency?: 'immediate' | 'within-3-months' | 'within-6-months';
  readonly text: string[];
  readonly parts: { readonly id: string; readonly text: string }[];
  readonly outcomes: string[];
  readonly know: string[];
  readonly actions: PlannedAction[];
};

/** A recommendation of which nothing but its number is known yet. */
export function startRecommendation(id: string, heading: string): PlannedRecommendation {
  const urgency = readUrgency(heading);
  return {
    id,
    ...(urgency === undefined ? {} : { urgency }),
    text: [],
    parts: [],
    outcomes: [],
    know: [],
    actions: [],
  };
}

/** How soon the inspectors wanted it done, where a heading or a cell says so. */
export function readUrgency(text: string): PlannedRecommendation['urgency'] {
  if (/\bimmediate(ly)?\b/i.test(text)) return 'immediate';
  if (/\bwithin (3|three) months\b/i.test(text)) return 'within-3-months';
  return /\bwithin (6|six) months\b/i.test(text) ? 'within-6-months' : undefined;
}

/** What a recommendation’s heading says beside how soon it is wanted. */
export function withoutUrgency(text: string): string {
  return text
    .replace(
      /^\(?(?:for )?(?:immediate (?:improvement|action)|(?:improvement|action)?\s*(?:immediately|within (?:3|three|6|six) months))\)?\s*[-–:.]?\s*/i,
      '',
    )
    .trim();
}
