// The page is whole without this: it shows the two buttons that need a script,
// and lets folder links work when the page is opened from disk.
'use strict'
for (const button of document.querySelectorAll('[data-act]')) {
  const copies = button.dataset.act === 'copy'
  if (copies && !navigator.clipboard) continue
  button.closest('li').hidden = false
  button.addEventListener('click', async () => {
    if (!copies) return print()
    await navigator.clipboard.writeText(button.dataset.address || location.href)
    const label = button.textContent
    button.textContent = button.dataset.done
    setTimeout(() => (button.textContent = label), 2000)
  })
}
if (location.protocol === 'file:') {
  for (const link of document.querySelectorAll('a[href]')) {
    if (link.protocol === 'file:' && link.pathname.endsWith('/')) link.pathname += 'index.html'
  }
}
