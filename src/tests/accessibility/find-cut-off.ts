/**
 * What does not fit in the page as it is laid out now: sideways scrolling, text that is cut off, that leaves the window,
 * or that lies over other text. Runs in the browser, so it stands on nothing outside itself.
 */
export function findCutOff(): string[] {
  const root = document.documentElement;
  const found: string[] = [];
  if (root.scrollWidth > root.clientWidth) found.push(`the page scrolls sideways: ${root.scrollWidth}`);
  const name = (element: Element) =>
    `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${element.textContent.trim().slice(0, 40)}`;
  const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflow);
  const boxes: { rect: DOMRect; element: Element }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    if (element === null || node.textContent?.trim() === '' || !element.checkVisibility({ visibilityProperty: true }))
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const ancestors: Element[] = [];
    for (let one: Element | null = element; one !== null; one = one.parentElement) ancestors.push(one);
    // Only screen readers are meant to have it.
    if (ancestors.some((one) => one.clientWidth === 1 && one.clientHeight === 1)) continue;
    const scroller = ancestors.find((one) => one !== document.body && one !== root && scrolls(one));
    const inside = scroller?.getBoundingClientRect();
    // What begins at its right end scrolls to what stands left of it.
    const leftward = scroller !== undefined && getComputedStyle(scroller).direction === 'rtl';
    const hidden = ancestors.find((one) => /hidden|clip/.test(getComputedStyle(one).overflow));
    const edge = hidden?.getBoundingClientRect();
    for (const rect of range.getClientRects()) {
      if (inside !== undefined && (rect.bottom > inside.bottom || rect.top < inside.top || rect.right > inside.right))
        continue;
      if (inside !== undefined && leftward && rect.left < inside.left) continue;
      if (edge !== undefined && (rect.right > edge.right + 1 || rect.bottom > edge.bottom + 3))
        found.push(`cut off: ${name(element)}`);
      // The skip link stands outside until it has the focus.
      if (rect.right > root.clientWidth + 1 || rect.left < -1) found.push(`outside the window: ${name(element)}`);
      boxes.push({ rect, element });
    }
  }
  boxes.sort((a, b) => a.rect.top - b.rect.top);
  boxes.forEach(({ rect, element }, index) => {
    for (let next = index + 1; next < boxes.length; next += 1) {
      const other = boxes[next];
      if (other === undefined || other.rect.top >= rect.bottom) break;
      const high = Math.min(rect.bottom, other.rect.bottom) - other.rect.top;
      const wide = Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left);
      if (wide > 3 && high > 0.45 * Math.min(rect.height, other.rect.height))
        found.push(`one over the other: ${name(element)} and ${name(other.element)}`);
    }
  });
  return found;
}
