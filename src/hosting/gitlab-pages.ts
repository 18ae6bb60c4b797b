import { forEdition } from './for-edition.ts';
import type { Host, HostingOptions } from './host.ts';

/** GitLab Pages, by a job for the pipeline. */
export const gitlabPages: Host = {
  id: 'gitlab-pages',
  title: 'GitLab Pages',
  file: '.gitlab-pages.yml',
  inSite: false,
  note: 'Set Pages to “Only project members” under Settings, General, Visibility. GitLab sends no headers of a site’s own: the policy in each page still holds, but other pages may frame the site, what an attachment may do is left to the browser, and browsers keep every file for ten minutes.',
  readers:
    'GitLab sends no headers of a site’s own; whoever runs it sets for all its sites whether others may read them.',
  format,
};

function format({ base, edition }: HostingOptions): string {
  return `# Builds the evidence site from the default branch and publishes it with GitLab Pages under ${base}.
# Add to .gitlab-ci.yml:
#   include:
#     - local: .gitlab-pages.yml
# Under Settings, General, Visibility, set Pages to “Only project members” first.
pages:
  stage: deploy
  image: node:24
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  variables:
    # The chart of the gaps page reads the history’s tags.
    GIT_DEPTH: '0'
  script:
    # The image has Node 24, and no other package needs its install script.
    - npm ci --ignore-scripts
    - npm run build -- --base ${base}${forEdition(edition)} --out public-site
    - npm run check:links -- --site public-site
    - rm -rf public && mv public-site public
  artifacts:
    paths: [public]
`;
}
