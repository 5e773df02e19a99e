/**
 * What the showcase does in the window, in order.
 *
 * @param {import('./frame.mjs').Showcase} showcase
 */
export async function drive({ window, shot, tell }) {
  await window.locator('body').waitFor()
  tell(`the sample newsroom is open: ${await window.title()}`)
  await shot('1-newsroom')
}
