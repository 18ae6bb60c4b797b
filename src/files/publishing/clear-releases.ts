import { rm } from 'node:fs/promises';
import { isRunning } from '../is-running.ts';
import { listReleases, placeOf, publishedRelease } from './site-place.ts';

/**
 * Clears away what earlier builds have left beside the published site, except what one that still runs is making. Which
 * folders they are is settled at the call; the files go while its caller does something else.
 */
export async function clearReleases(target: string, making?: string): Promise<void> {
  const place = placeOf(target);
  const published = publishedRelease(place);
  const left = listReleases(place).filter(
    ({ path, pid }) => path !== published && path !== making && (pid === process.pid || !isRunning(pid)),
  );
  await Promise.all(left.map(({ path }) => rm(path, { recursive: true, force: true, maxRetries: 3 })));
}
