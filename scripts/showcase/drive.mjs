const HEADLINE = 'रांची में सर्दी की पहली बारिश, पारा चार डिग्री लुढ़का'
const CARD = 'रांची में पहली बारिश, बढ़ी ठंड'
const PARAGRAPHS = [
  'राजधानी में गुरुवार की सुबह सर्दी की पहली बारिश हुई। दो घंटे में बारह मिलीमीटर पानी गिरा और अधिकतम तापमान चार डिग्री नीचे आ गया।',
  'मौसम केंद्र के अनुसार बादल शनिवार तक छाए रहेंगे। रविवार से आसमान साफ़ होगा, पर रात का पारा और गिरेगा।',
  'ज़िला प्रशासन ने चौक-चौराहों पर अलाव की व्यवस्था के निर्देश दिए हैं। स्कूलों के समय पर फ़ैसला शुक्रवार को होगा।',
]

/**
 * What the showcase does in the window, as an editor would: looks in, writes an article, gives one
 * headline slot a text of its own, files and publishes it, and exports the site.
 *
 * @param {import('./frame.mjs').Showcase} showcase
 */
export async function drive(showcase) {
  const { window, shot, tell } = showcase
  await openSample(showcase)
  tell('the sample newsroom is open')
  await shot('1-newsroom')
  await write(window)
  tell('an article is written and saved')
  await shot('2-writing')
  await publish(window)
  tell('the article is filed and published')
  await exportSite(showcase)
  tell('the site is exported')
  await window.getByRole('radio', { name: 'झलक' }).click()
  const page = window.frameLocator('iframe').locator('h1')
  await page.waitFor()
  await window.waitForTimeout(500)
  await shot('3-published')
}

/** Opens the article of the page that this product began with. */
async function openSample({ window }) {
  const seed = window.getByRole('option', { name: /लोकसभा चुनाव 2024/ })
  const filter = window.getByRole('searchbox')
  await filter.fill('लोकसभा चुनाव')
  await seed.click()
  await window.locator('.editor-text', { hasText: 'मल्लिकार्जुन खड़गे' }).waitFor()
  await filter.fill('')
  await window.getByRole('option').nth(5).waitFor()
}

async function write(window) {
  await window.keyboard.press('ControlOrMeta+n')
  await window.locator('#headline:focus').waitFor()
  await window.keyboard.insertText(HEADLINE)
  await window.keyboard.press('Enter')
  for (const [index, paragraph] of PARAGRAPHS.entries()) {
    if (index > 0) await window.keyboard.press('Enter')
    await window.keyboard.insertText(paragraph)
  }
  await window.locator('.slot[data-slot="card"]').getByRole('textbox').fill(CARD)
  await window.locator('[data-save="saved"]').waitFor()
}

async function publish(window) {
  await window.getByRole('tab', { name: 'ब्योरा' }).click()
  await window.getByRole('combobox', { name: 'मुख्य खंड', exact: true }).click()
  await window.getByRole('option', { name: 'झारखंड/बिहार' }).click()
  await window.locator('[data-save="saved"]').waitFor()
  await window.getByRole('button', { name: 'प्रकाशित करें', exact: true }).click()
  await window.locator('.crumb-status', { hasText: 'प्रकाशित' }).waitFor()
}

async function exportSite({ app, window, bundle }) {
  // The system's folder dialog would wait for a person.
  await app.evaluate(({ dialog }, folder) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [folder] })
  }, bundle)
  await window.keyboard.press('ControlOrMeta+Shift+e')
  const sheet = window.getByRole('dialog')
  await sheet.getByRole('button', { name: 'निर्यात शुरू करें' }).click()
  await sheet.locator('.export-result').waitFor({ timeout: 120_000 })
  await sheet.getByRole('button', { name: 'बंद करें' }).first().click()
}
