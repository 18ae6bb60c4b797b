import { expect, test } from 'vitest';
import { decodeXml } from './decode-xml.ts';

test.each([
  ['children&#8217;s', 'children’s'],
  ['children&#x2019;s &#X201C;voice&#X201D;', 'children’s “voice”'],
  ['a &lt; b &amp;&amp; c &gt; &quot;d&quot;', 'a < b && c > "d"'],
  ['&amp;#8217;', '&#8217;'],
  ['&#99999999; &#xZZ;', '&#99999999; &#xZZ;'],
])('%s is %s', (text, characters) => {
  expect(decodeXml(text)).toBe(characters);
});
