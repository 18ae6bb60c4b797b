import { planHeading } from './plan-heading.ts';

const note =
  /^(?:(?:progress|latest|status|quarterly|monthly|current) )?(?:updates?|progress|notes?|comments?|commentary|position|key|summary|rag)\b/i;

/** Whether a line says by the words before its colon that it is an outcome, an update or a note: no recommendation begins so. */
export function isLabelled(text: string): boolean {
  const [, label = ''] = /^([^:]{2,50}):\s/.exec(text) ?? [];
  const part = planHeading(label)?.part;
  return note.test(label) || (part !== undefined && part !== 'recommendation');
}
