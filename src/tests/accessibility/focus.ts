import type { Page } from 'playwright-core';
import { sizes, type PageCheck } from './check.ts';

/** Tab from the top of the page: each step moves on in the order of the page, is seen, and is not hidden behind anything. */
export const focus: PageCheck = {
  title: 'Tab moves in the order of the page, is seen, and is never hidden, at 100 % and at 400 %',
  criteria: ['2.1.1', '2.1.2', '2.4.3', '2.4.7', '2.4.11'],
  find: async ({ page }) => {
    const wide = await walk(page, 40);
    await page.setViewportSize(sizes.zoomed);
    return [...wide, ...(await walk(page, 16))];
  },
};

async function walk(page: Page, steps: number): Promise<string[]> {
  await page.evaluate(prepare);
  const found: string[] = [];
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press('Tab');
    const { end, wrong } = await page.evaluate(look);
    found.push(...wrong);
    if (end) break;
  }
  return found;
}

/** Starts at the top, and keeps how each thing that takes the focus looks without it. */
function prepare(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  getSelection()?.setPosition(document.body, 0);
  scrollTo(0, 0);
  const looks = new Map<Element, string>();
  for (const one of document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')) {
    const { outline, boxShadow, backgroundColor, borderColor, top } = getComputedStyle(one);
    looks.set(one, [outline, boxShadow, backgroundColor, borderColor, top].join());
  }
  Object.assign(window, { focusLooks: looks, focusBefore: undefined });
}

function look(): { end: boolean; wrong: string[] } {
  const state = window as unknown as { focusLooks: Map<Element, string>; focusBefore?: Element };
  const now = document.activeElement;
  if (now === null || now === document.body) return { end: true, wrong: [] };
  const name = `<${now.localName} class="${now.getAttribute('class') ?? ''}"> ${now.textContent.trim().slice(0, 40)}`;
  const wrong: string[] = [];
  const before = state.focusBefore;
  const all = [...state.focusLooks.keys()];
  // After the last comes the first again where the window has been used before.
  if (now === all[0] && before === all.findLast((one) => one.checkVisibility() && !one.matches(':disabled')))
    return { end: true, wrong: [] };
  if (before === now) wrong.push(`Tab does not leave ${name}`);
  if (before !== undefined && (before.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING) === 0)
    wrong.push(`out of order: ${name}`);
  state.focusBefore = now;
  const { outline, outlineStyle, outlineWidth, boxShadow, backgroundColor, borderColor, top } = getComputedStyle(now);
  if (state.focusLooks.get(now) === [outline, boxShadow, backgroundColor, borderColor, top].join())
    wrong.push(`looks the same with the focus: ${name}`);
  // Even a transparent outline is drawn when the reader sets the colours.
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 1) wrong.push(`no outline with forced colours: ${name}`);
  const rects = [...now.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const seen = rects.some((rect) => {
    const x = Math.min(Math.max(rect.left + rect.width / 2, 0), innerWidth - 1);
    const y = Math.min(Math.max(rect.top + Math.min(rect.height / 2, 20), 0), innerHeight - 1);
    const hit = rect.bottom > 0 && rect.top < innerHeight ? document.elementFromPoint(x, y) : null;
    return hit !== null && (now.contains(hit) || hit.contains(now));
  });
  if (!seen) wrong.push(`hidden while it has the focus: ${name}`);
  return { end: false, wrong };
}
