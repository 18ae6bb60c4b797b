import { loadScript } from './load-script.ts';

/** What the script beside a page of a list leaves: the HTML of its list. */
type Shared = { evidenceList?: string };

// One script after the other: all leave what they hold under the same name.
let last: Promise<unknown> = Promise.resolve();

/** The HTML of the list on a page of the copy without a server. A page opened from a disk may load scripts but read no file, so the list is a script too. */
export function readListPage(address: string): Promise<string> {
  const shared = globalThis as Shared;
  const page = last.then(async () => {
    await loadScript(address.replace(/\.html(?=$|[?#])/, '.js'));
    const html = shared.evidenceList ?? '';
    delete shared.evidenceList;
    return html;
  });
  last = page.catch(() => undefined);
  return page;
}
