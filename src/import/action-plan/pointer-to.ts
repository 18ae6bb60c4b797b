import type { RootContent } from 'mdast';

/** A line that leads to the plan in answer to an inspection from where it stood in its document. */
export function pointerTo(inspection: string): RootContent {
  const text = { type: 'text' as const, value: 'The action plan that stood here' };
  const link = { type: 'link' as const, url: `../action-plans/${inspection}.md`, children: [text] };
  return { type: 'paragraph', children: [link, { type: 'text', value: ' is kept as a file of its own.' }] };
}
