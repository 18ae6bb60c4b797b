import { withCapital } from '../../words/with-capital.ts';
import type { Settings } from '../evidence-index.ts';

/** An edition of the site: whom it is for and what it shows beside the items that audience may read. */
export type Edition = {
  /** The audience’s name; undefined where settings.yaml defines no audiences. */
  readonly audience: string | undefined;
  /** What it calls itself on every page. */
  readonly title: string;
  /** Whether it is for the narrowest audience and so holds everything. */
  readonly whole: boolean;
  /** Whether it shows gaps, reviews, doubts and open notes. */
  readonly showsGaps: boolean;
  /** Whether it shows the notes at the front of the assessment. */
  readonly showsNotes: boolean;
  /** Whether search engines may list it. */
  readonly searchEngines: boolean;
  /** The introduction of its own home page; the whole edition has the site’s. */
  readonly introduction?: string;
};

/** The edition for an audience, or without a name the whole one. Undefined where settings.yaml has no such audience. */
export function findEdition(settings: Settings, name?: string): Edition | undefined {
  const audiences = settings.audiences ?? [];
  const narrowest = audiences.at(-1);
  const audience = name === undefined ? narrowest : audiences.find((one) => one.name === name);
  if (audience === undefined && name !== undefined) return undefined;
  const whole = audience === narrowest;
  return {
    audience: audience?.name,
    title: audience?.title ?? titleOf(audience?.name ?? 'whole'),
    whole,
    showsGaps: whole || audience?.['show-gaps'] === true,
    showsNotes: whole || audience?.['show-notes'] === true,
    searchEngines: audience?.['search-engines'] === true,
    ...(audience?.introduction === undefined ? {} : { introduction: audience.introduction }),
  };
}

const titleOf = (name: string): string => `${withCapital(name.replaceAll('-', ' '))} edition`;
