import { apache } from './apache.ts';
import { azureStaticWebApps } from './azure-static-web-apps.ts';
import { caddy } from './caddy.ts';
import { githubPages } from './github-pages.ts';
import { gitlabPages } from './gitlab-pages.ts';
import type { Host } from './host.ts';
import { iis } from './iis.ts';
import { nginx } from './nginx.ts';

/** Every server and service there are settings for. A new one is one file and one line here. */
export const hosts: readonly Host[] = [nginx, apache, caddy, iis, azureStaticWebApps, githubPages, gitlabPages];
