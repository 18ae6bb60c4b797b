/** Loads a classic script, which a page opened from a disk may where it may read no file. Fails when it is not there. */
export function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${address} is not there.`)));
    document.head.append(script);
  });
}
