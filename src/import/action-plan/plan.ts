import type { ImportWarning } from '../importer.ts';
import { readUrgency } from './read-urgency.ts';

/** One action as a plan prints it. */
export type PlannedAction = {
  readonly id: string;
  readonly part?: string;
  readonly text: string;
  readonly owners?: readonly string[];
  readonly due?: string;
  readonly state?: 'not-started' | 'in-progress' | 'done' | 'withdrawn';
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

/** Whether a part is not among those listed for its recommendation. Where none are listed, it may be printed only so. */
export const isStrangePart = (part: string | undefined, parts: PlannedRecommendation['parts']): boolean =>
  part !== undefined && parts.length > 0 && parts.every(({ id }) => id !== part);

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

/** What has been read of a plan so far, and what a person should be told of it. */
export type PlanReading = {
  /** Whether the plan names any recommendation, so that an action above all of them answers none that can be told. */
  readonly isNamed: boolean;
  readonly recommendations: PlannedRecommendation[];
  /** Recommendations by the words that a table prints for them, number included. */
  readonly titles: Map<string, PlannedRecommendation>;
  /** Owners that the tables name by role, by the initials made for them. */
  readonly owners: Map<string, string>;
  readonly warnings: ImportWarning[];
  /** Actions whose cells say nothing certain of their state, with the words. */
  readonly unclearStates: string[];
  /** Actions that got another number than the printed one, and actions with text between them. */
  readonly renumbered: string[];
  readonly mixed: string[];
  /** Rows across a table that name no recommendation. */
  readonly across: string[];
  /** Rows of which nothing says for certain which recommendation they belong to. */
  readonly unplaced: string[];
  /** Columns that no field takes, by their titles, with how many of their cells are filled. */
  readonly unreadColumns: Map<string, number>;
};
