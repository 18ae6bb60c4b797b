import type { ItemOf } from './types.ts';

/** The lines of enquiry that a section answers, each with the anchors of the paragraphs that answer it. */
export function answeredLines(section: ItemOf<'annex-m-section'>): Map<string, string[]> {
  const answered = new Map<string, string[]>();
  for (const { url, at } of section.body.links) {
    const id = /^#line-(.+)$/.exec(url)?.[1];
    if (id !== undefined && at !== undefined && at.startsWith('detail-') && !isOnlyNote(section, at)) {
      answered.set(id, [...new Set([...(answered.get(id) ?? []), at])]);
    }
  }
  return answered;
}

/** A paragraph that is itself an open note says that the answer is still to come. */
function isOnlyNote({ body }: ItemOf<'annex-m-section'>, at: string): boolean {
  const paragraph = body.numbered.find(({ anchor }) => anchor === at);
  return body.tasks.some(({ done, line }) => !done && line === paragraph?.line);
}
