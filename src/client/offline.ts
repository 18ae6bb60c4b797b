// All scripts of the copy without a server in one, because a page opened from a disk may not load modules. What makes it
// puts ask-offline.ts and offline-list-page.ts in the place of what asks a server.
import './filter-list.ts';
import './open-search.ts';
import './overdue.ts';
import './search-key-choice.ts';

if (document.getElementById('search-form') !== null) void import('./search-page.ts');
