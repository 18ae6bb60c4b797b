import type { Settings } from '../evidence-index.ts';
import { listSome } from '../../words/list-some.ts';
import { quote } from '../../words/quote.ts';
import { suggestNearest } from '../../words/suggest-nearest.ts';
import { inField, inWholeSite } from './in-field.ts';
import type { Rule } from './rule.ts';

/** An audience that settings.yaml does not define, in an item or in settings.yaml itself. */
export const unknownAudience: Rule = {
  id: 'unknown-audience',
  title: 'An audience that is not defined',
  why: 'A misspelt audience could keep an item from its readers, or show it to others.',
  fix: 'Use one of the audiences in settings.yaml, or add it there.',
  find: ({ items, settings }, { placeIn }) => [
    ...findInSettings(settings).map(({ path, message }) => inWholeSite('settings.yaml', path, message, placeIn)),
    ...items.flatMap((item) => {
      const { audience } = item.data;
      // Without settings nothing is known of audiences, and that is told already.
      if (audience === undefined || settings.markings.length === 0) return [];
      const message = explain(audience, settings);
      return message === undefined ? [] : [inField(item, ['audience'], message)];
    }),
  ],
};

function findInSettings(settings: Settings): { path: readonly PropertyKey[]; message: string }[] {
  const names = (settings.audiences ?? []).map(({ name }) => name);
  const limits = settings['marking-limits'] ?? [];
  const used = [
    { audience: settings['default-audience'], path: ['default-audience'] },
    ...limits.map(({ audience }, at) => ({ audience, path: ['marking-limits', at, 'audience'] })),
  ];
  return [
    ...names.flatMap((name, at) =>
      // However often it stands there, it is told at its second place.
      names.indexOf(name, names.indexOf(name) + 1) !== at
        ? []
        : [
            {
              path: ['audiences', at, 'name'],
              message: `The audience ${quote(name)} is defined twice. Keep one of the two.`,
            },
          ],
    ),
    ...used.flatMap(({ audience, path }) => {
      const message = audience === undefined ? undefined : explain(audience, settings);
      return message === undefined ? [] : [{ path, message }];
    }),
    ...limits.flatMap(({ marking }, at) =>
      settings.markings.includes(marking)
        ? []
        : [
            {
              path: ['marking-limits', at, 'marking'],
              message: `“marking-limits” names the marking ${quote(marking)}, which is not in use.${suggestNearest(marking, settings.markings) || ' Correct it, or add it to the markings.'}`,
            },
          ],
    ),
  ];
}

function explain(audience: string, { audiences = [] }: Settings): string | undefined {
  const names = audiences.map(({ name }) => name);
  if (names.includes(audience)) return undefined;
  if (names.length === 0)
    return `settings.yaml defines no audiences, so ${quote(audience)} means nothing. Define them there.`;
  return `${quote(audience)} is not one of the audiences in settings.yaml.${suggestNearest(audience, names) || ` They are: ${names.length > 12 ? listSome(names, 12) : names.join(', ')}.`}`;
}
