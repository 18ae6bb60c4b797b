import type { Entry, StatedEntry } from './read-entry.ts';

/** New figures as entries of a series: each with its last day where that is certain, and the document it is printed in, else the sheet. */
export function citeSources(added: readonly StatedEntry[], sheet: string): Entry[] {
  return added.map(({ fields, ends, place, named, also }) => {
    const { period, ends: told, area, category, value, source, place: there, ...rest } = fields;
    const { note: printed, ...beside } = rest;
    const from = named === undefined ? undefined : `The sheet names as its source: ${named}.`;
    const others = also === undefined ? undefined : `The sheet names as its source also: ${also.join('; ')}.`;
    const note = [printed, from, others].filter((text) => text !== undefined).join(' ');
    const day = told ?? ends;
    const where = there ?? (source === undefined ? place : undefined);
    return {
      period,
      ...(day === undefined ? {} : { ends: day }),
      ...(area === undefined ? {} : { area }),
      ...(category === undefined ? {} : { category }),
      value,
      ...beside,
      source: source ?? sheet,
      ...(where === undefined ? {} : { place: where }),
      ...(note === '' ? {} : { note }),
    };
  });
}
