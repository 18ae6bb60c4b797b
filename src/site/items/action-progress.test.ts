import { expect, test } from 'vitest';
import { formatProgress, progressOf } from './action-progress.ts';

type State = 'done' | 'in-progress' | 'not-started' | 'withdrawn' | undefined;

test.each<[states: State[], progress: string, words: string]>([
  [[], 'none', 'no actions'],
  [['withdrawn', 'withdrawn'], 'none', '2 actions, all withdrawn'],
  [['done'], 'done', '1 action, done'],
  [['done', 'done'], 'done', '2 actions, all done'],
  [['withdrawn', 'done'], 'done', '2 actions: 1 done, 1 withdrawn'],
  [['in-progress'], 'open', '1 action, in progress'],
  [['not-started', 'not-started'], 'open', '2 actions, all not started'],
  [['not-started', 'done', 'in-progress', 'done'], 'open', '4 actions: 2 done, 1 in progress, 1 not started'],
  [['done', undefined], 'open', '2 actions: 1 done, 1 not recorded'],
  [[undefined], 'unknown', '1 action, progress not recorded'],
  [[undefined, undefined], 'unknown', '2 actions, progress not recorded'],
  [[undefined, 'withdrawn'], 'unknown', '2 actions: 1 withdrawn, 1 not recorded'],
])('actions that are %j are %s: %s', (states, progress, words) => {
  const actions = states.map((state, at) => ({ id: String(at), text: 'Act.', ...(state && { state }) }));
  expect([progressOf(actions), formatProgress(actions)]).toEqual([progress, words]);
});
