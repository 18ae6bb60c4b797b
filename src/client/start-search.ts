type PagefindComponents = { configureInstance: (name: string, options: Record<string, unknown>) => void };

/** Loads Pagefind’s components and sets how it ranks. Rejects when the search index is not there. */
export async function startSearch(base: string): Promise<void> {
  const folder = `${base}pagefind/`;
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = `${folder}pagefind-component-ui.css`;
  document.head.append(style);
  await new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${folder}pagefind-component-ui.js`;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error('The search index is not there.'));
    document.head.append(script);
  });
  const { configureInstance } = (window as unknown as { PagefindComponents: PagefindComponents }).PagefindComponents;
  // A high similarity keeps IRO from finding irony, and section 47 from finding 470. A low page length keeps one-line
  // pages from standing above the sections that say more.
  configureInstance('default', {
    bundlePath: folder,
    baseUrl: base,
    ranking: { termSimilarity: 5, pageLength: 0.3, metaWeights: { title: 1 } },
  });
}
