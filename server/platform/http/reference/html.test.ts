import { expect, test } from 'vitest'
import { html, markdownLine } from './html.ts'

test('what is put into HTML is escaped unless it is HTML itself', () => {
  const name = `<b title="a & 'b'">`

  expect(
    html`<p>${name} ${html`<i>${1}</i>`}${undefined}${false}${['<', markdownLine('`>`')]}</p>`.html,
  ).toBe('<p>&lt;b title=&quot;a &amp; &#39;b&#39;&quot;&gt; <i>1</i>&lt;<code>&gt;</code></p>')
})
