import type { Loader } from 'astro/loaders';
import { resolve } from 'node:path';
import type { Kind } from '../../schemas/index.ts';
import { itemsOf } from '../evidence/evidence-index.ts';
import { contentFolder } from '../files/content-folder.ts';
import { loadSite, reloadSite, type Site } from './load-site.ts';

/** Fills one kind’s collection with front matter only; bodies stay out of Astro’s store, which it would bundle. */
export function evidenceLoader(kind: Kind): Loader {
  return {
    name: `evidence-${kind}`,
    load: (context) => {
      const { store, watcher, logger } = context;
      const fill = ({ index }: Site) => {
        store.clear();
        for (const item of itemsOf(index, kind)) {
          // The digest covers the body too, so that a change of text alone reaches the preview.
          store.set({
            id: item.id,
            data: item.data,
            digest: context.generateDigest(`${item.frontMatter}${item.body.html}`),
          });
        }
      };
      fill(loadSite());
      watcher?.add(resolve(contentFolder()));
      watcher?.on('all', (_event, path) => {
        if (!path.startsWith(resolve(contentFolder()))) return;
        void reloadSite((fault) => logger.error(fault)).then((site) => site && fill(site));
      });
      return Promise.resolve();
    },
  };
}
