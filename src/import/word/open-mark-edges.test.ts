import { expect, test } from 'vitest';
import { formatBody } from './format-body.ts';
import { htmlToTree } from './html-to-tree.ts';

const written = (html: string) => formatBody(htmlToTree(html).children).trim();

test.each([
  ['<p><strong>Next step: </strong>ask</p>', '**Next step:** ask'],
  ['<p>Ask<strong> now</strong>, please</p>', 'Ask **now**, please'],
  ['<p>Ask <strong><em> the team </em></strong>now</p>', 'Ask **_the team_** now'],
  ['<p>One<strong> </strong>two</p>', 'One two'],
  ['<p><s>Old </s>new</p>', '~~Old~~ new'],
  ['<p><strong>Next step:<br /></strong>ask</p>', '**Next step:**\\\nask'],
  ['<p>Ask<em> <br />now <br /> </em>please</p>', 'Ask\\\n_now_\\\nplease'],
])('spaces and line breaks at the edge of a mark stand outside it: %s', (html, text) => {
  expect(written(html)).toBe(text);
});
