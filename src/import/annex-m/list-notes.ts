import type { ListItem, RootContent } from 'mdast';
import { makeTask } from '../make-blocks.ts';

/** What stands below the notes as a list of open tasks, each with what is listed below it; tables and the like follow the list. */
export function listNotes(notes: readonly RootContent[]): RootContent[] {
  const tasks = notes.flatMap((block): ListItem[] => {
    if (block.type === 'paragraph') return [makeTask([block])];
    if (block.type === 'list') return block.children.map((item) => makeTask(item.children));
    return [];
  });
  const others = notes.filter(({ type }) => type !== 'paragraph' && type !== 'list');
  if (tasks.length === 0) return others;
  return [{ type: 'list', ordered: false, spread: false, children: tasks }, ...others];
}
