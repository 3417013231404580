import type { Page } from 'playwright-core'

/** Presses Tab until the control with this role and name has the focus; nothing is ever clicked. */
export async function tabTo(
  page: Page,
  role: 'button' | 'link' | 'radio' | 'checkbox' | 'textbox',
  name: string | RegExp,
) {
  const wanted = page.getByRole(role, { name, exact: true }).first()
  await wanted.waitFor()
  for (let presses = 0; presses < 80; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${role} ${name} can not be reached with Tab`)
}
