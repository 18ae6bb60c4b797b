// Says what has fallen due since the site was made, by the reader’s own clock. An archived site has a fixed day and is left alone.
const notice = document.querySelector<HTMLElement>('[data-today]');
if (notice !== null) showPassed(notice, localDay(new Date()));

function showPassed(notice: HTMLElement, today: string): void {
  const marks = [...document.querySelectorAll<HTMLElement>('[data-due], [data-until]')];
  const passed = marks.filter(({ dataset }) => (dataset['due'] ?? dataset['until'] ?? today) < today);
  for (const mark of passed) {
    mark.hidden = false;
    mark.closest('.gap-accepted')?.classList.remove('gap-accepted');
    mark.closest('details')?.setAttribute('open', '');
  }
  if (passed.length === 0) return;
  const words = passed.length === 1 ? '1 date has' : `${passed.length} dates have`;
  notice.append(` ${words} passed since and ${passed.length === 1 ? 'is' : 'are'} marked.`);
}

/** Year-month-day where the reader is. */
function localDay(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
