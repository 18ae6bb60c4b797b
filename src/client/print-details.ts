// Paper cannot be opened. Where no style prints what is closed, in Safari before 18.4, it is opened for that moment.
let opened: HTMLDetailsElement[] = [];

if (!CSS.supports('selector(details::details-content)')) {
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
    for (const one of opened) one.open = true;
  });
  addEventListener('afterprint', () => {
    for (const one of opened) one.open = false;
  });
}
