// The floor that our start is compared with: a window with one editable paragraph and nothing else.
const { app, BrowserWindow } = require('electron')

const page = '<!doctype html><meta charset="utf-8"><div contenteditable="true" autofocus></div>'

app.on('window-all-closed', () => app.quit())
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900 })
  return window.loadURL(`data:text/html;charset=utf-8,${encodeURIComponent(page)}`)
})
