import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html, lines } from '../../../electron/documents/html.ts';
import { prose } from '../../../electron/documents/prose.ts';
import { plain, squeezed, textOf } from './text-of.ts';

describe('html', () => {
  it('writes what a person typed as text, whatever it looks like', () => {
    const name = `<script>alert("1")</script> & 'co'`;
    expect(String(html`<p title="${name}">${name}</p>`)).toBe(
      '<p title="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;co&#39;">' +
        '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;co&#39;</p>',
    );
  });

  it('keeps markup made by itself, lists of it, numbers and nothing', () => {
    const items = ['a', '<b>'].map((text) => html`<li>${text}</li>`);
    expect(
      squeezed(
        String(
          html`<ul>
            ${items}
          </ul>`,
        ),
      ),
    ).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul>');
    expect(String(html`<b>${2}${null}</b>`)).toBe('<b>2</b>');
    expect(String(html`<p>${lines(['a', 'b', '<c>'])}</p>`)).toBe('<p>a<br />b<br />&lt;c&gt;</p>');
    expect(String(lines([]))).toBe('');
  });

  it('never lets a value open a tag, close an attribute or change on its way to the reader', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...`<>&"'/a =;#39`) }), (text) => {
        const piece = String(html`<p class="${text}">${text}</p>`);
        expect(piece.match(/</g)).toHaveLength(2);
        expect(piece.match(/"/g)).toHaveLength(2);
        expect(textOf(`<body>${piece}`)).toBe(plain(text));
      }),
    );
  });
});

describe('prose', () => {
  const written = (text: string): string => squeezed(prose(text).map(String).join(''));

  it('makes paragraphs of lines and lists of dashes', () => {
    expect(written('een\r\ntwee\n\ndrie:\n- a\n• b <i>\nslot')).toBe(
      '<p>een<br />twee</p><p>drie:</p><ul><li>a</li><li>b &lt;i&gt;</li></ul><p>slot</p>',
    );
  });

  it('keeps a hyphen inside a word, a negative number and two lists apart', () => {
    expect(written('re-integratie\n-5 graden\n- a\n\n- b')).toBe(
      '<p>re-integratie<br />-5 graden</p><ul><li>a</li></ul><ul><li>b</li></ul>',
    );
  });

  it('makes nothing of nothing', () => {
    expect(written(' \n\n \n')).toBe('');
  });
});
