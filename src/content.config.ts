import { defineCollection } from 'astro:content';
import { kindNames, kinds, type Kind } from '../schemas/index.ts';
import { evidenceLoader } from './site/evidence-loader.ts';

/** One collection for each kind. Every one is filled by the same load, which is also what checks the content. */
export const collections = Object.fromEntries(
  kindNames.map((kind: Kind) => [kind, defineCollection({ loader: evidenceLoader(kind), schema: kinds[kind].schema })]),
);
