// All scripts of the copy without a server in one, because a page opened from a disk may not load modules. What makes it
// puts offline-index.ts in the place of search-index.ts.
import './filter-list.ts';
import './open-search.ts';
import './overdue.ts';

if (document.getElementById('search-form') !== null) void import('./search-page.ts');
