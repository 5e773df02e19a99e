/**
 * Key to paint: from keydown to the second animation frame after it, by the page's own clock. The
 * first frame after a key draws what the key changed, the second begins when that one is out.
 */

/** Puts the stopwatch into a page; `readPaints` takes the figures out. */
export function watchPaints(page) {
  return page.evaluate(() => {
    globalThis.paints = []
    document.addEventListener(
      'keydown',
      () => {
        const pressed = performance.now()
        requestAnimationFrame(() =>
          requestAnimationFrame(() => globalThis.paints.push(performance.now() - pressed)),
        )
      },
      { capture: true },
    )
  })
}

export function readPaints(page) {
  return page.evaluate(() => globalThis.paints)
}

/** Presses one key that types `text`, as the system would send it, and waits until it is painted. */
export async function pressKey(page, session, text) {
  const before = await page.evaluate(() => globalThis.paints.length)
  const key = { key: text, code: 'KeyK', windowsVirtualKeyCode: 75 }
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', text, ...key })
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key })
  await page.waitForFunction((count) => globalThis.paints.length > count, before)
}
