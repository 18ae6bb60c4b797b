import { planHeading } from './plan-heading.ts';

const note =
  /^(?:(?:progress|latest|status|quarterly|monthly|current) )?(?:updates?|progress|notes?|comments?|commentary|position|key|summary|rag)\b(.*)$/i;
/** What stands behind the name of a note, like a day; behind “Key” of key workers or “Progress” of children stands another thing. */
const behindNote =
  /^(?:| (?:updates?|reports?|statement|notes?|summary|status|rating|key|of progress|to date|so far)|\W.*(?:20\d\d|\d\/\d|\bq[1-4]\b|quarter).*)$/i;

/** Whether a line says by the words before its colon that it is an outcome, an update or a note: no recommendation begins so. */
export function isLabelled(text: string): boolean {
  const [, label = ''] = /^([^:]{2,50}):\s/.exec(text) ?? [];
  const [, behind] = note.exec(label) ?? [];
  const part = planHeading(label)?.part;
  return (behind !== undefined && behindNote.test(behind)) || (part !== undefined && part !== 'recommendation');
}
