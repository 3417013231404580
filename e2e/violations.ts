import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** What is drawn like those before it: further rows of a table, further operations of the API reference. */
const REPEATED = ['tbody tr:nth-child(n + 13)', 'main > section > article:nth-of-type(n + 3)']

/** What axe finds on the page, or in a part of it, as it is now, in words that lead to the place. */
export async function violations(page: Page, part = 'html'): Promise<string[]> {
  const builder = new AxeBuilder({ page }).include(part)
  for (const repeated of REPEATED) builder.exclude(repeated)
  const found = await builder
    .options({ resultTypes: ['violations'] })
    // An uploaded agreement runs no script, not even the one that would look at it.
    .exclude('iframe[sandbox]')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    // Our pages hold no other frames; without a second page to put the answers of frames together it is twice as quick.
    .setLegacyMode()
    .analyze()
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}
