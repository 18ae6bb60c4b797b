import { authorityName, bareAuthorityName } from '../ofsted/authority-name.ts';
import { isSameText } from './is-same-text.ts';

/** Which of the areas of a table is the one of a name: “Bristol, City of” is Bristol, and “Kingston upon Hull, City of” is Hull; undefined where none is. */
export function findArea(areas: readonly string[], name: string): string | undefined {
  const bare = bareAuthorityName(name);
  const whole = authorityName(name);
  // “North East” is a region, and not the beginning of North East Lincolnshire.
  const isShort = bare !== name || whole.endsWith(` ${name}`);
  const names = isShort ? [name, bare, whole] : [name];
  return (
    areas.find((area) => isSameText(area, name)) ??
    areas.find((area) => names.some((one) => isSameName(bareAuthorityName(area), one)))
  );
}

/** Bournemouth, Christchurch and Poole is written with a comma and without, Southend-on-Sea with hyphens and without. */
const isSameName = (one: string, other: string) => isSameText(one.replace(/[,-]/g, ' '), other.replace(/[,-]/g, ' '));
