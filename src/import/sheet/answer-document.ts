import type { ExistingItem } from '../importer.ts';
import { answerAny } from './answer-any.ts';
import type { Answer, Answered } from './answer.ts';
import { statusOf } from './register-values.ts';

/** What an answer says about a document: where it is, whether we hold it, who answers for it. */
export function answerDocument(item: ExistingItem, answer: Answer): Answered {
  const { given } = answer;
  const there = item.data['location'];
  // The sheet went out when the place was unknown; one that somebody has entered since is not overwritten.
  const location = there === undefined || there === given.get('location') ? given.get('location') : undefined;
  const status = statusOf(given.get('state')) ?? (location === undefined ? undefined : 'held');
  const used = [...(location === undefined ? [] : ['location']), ...(status === undefined ? [] : ['state'])];
  const common = answerAny(item, answer, used);
  return {
    ...common,
    values: {
      ...common.values,
      ...(location === undefined ? {} : { location }),
      ...(status === undefined ? {} : { status }),
    },
  };
}
