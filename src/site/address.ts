const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address of a page or file of the site under its base path, like /evidence/gaps.html. */
export const address = (path: string): string => `${base}/${path.replace(/^\//, '')}`;

/** The address of an item’s page, with an anchor where one is given. */
export const itemAddress = (id: string, anchor?: string): string =>
  `${address(id)}.html${anchor === undefined ? '' : `#${anchor}`}`;

/** The address of an owner’s page, or of their calendar, sheet or feed. */
export const ownerAddress = (initials: string, ending: 'html' | 'ics' | 'csv' | 'json' = 'html'): string =>
  address(`owners/${initials.toLowerCase()}.${ending}`);
