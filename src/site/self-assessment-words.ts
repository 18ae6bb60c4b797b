/** Whether an external challenge has taken place, in words. */
export const challengeStateWords = { done: 'Done', planned: 'Planned', due: 'Due' } as const;

/** A direction of travel with its arrow, so that neither colour nor a sign alone carries it. */
export const directionWords = { up: '↑ up', level: '↔ level', down: '↓ down' } as const;

/** What a signature signs off, in words. */
export const signOffWords = {
  'directors-challenge': 'the directors’ challenge',
  'self-assessment': 'the self-assessment',
} as const;
