import { execFile } from 'node:child_process'
import { copyFile, mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { electronArguments, electronPath } from '../../scripts/setup/electronPath.mjs'
import { expect, test } from './fixtures'
import { call, callRaw } from './support/bridge'
import { REPO } from './support/paths'

test('opens the newsroom in a window without Node, behind a strict policy', async ({
  desk,
  running,
}) => {
  const { app, page } = running
  await expect(page).toHaveURL(/^app:\/\/sampadak\/index\.html/)
  expect((await call(page, 'newsroom.current')).folder).toBe(desk.newsroom)

  const preferences = await app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => {
      const known = contents as unknown as { getLastWebPreferences: () => Record<string, unknown> }
      return known.getLastWebPreferences()
    }),
  )
  expect(preferences).toHaveLength(1)
  expect(preferences[0]).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  })
  const reach = await page.evaluate(() =>
    ['process', 'require', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron'].filter(
      (name) => name in window,
    ),
  )
  expect(reach).toEqual([])

  const policies = await page.evaluate(async () => {
    const read = async () => (await fetch('/index.html')).headers.get('content-security-policy')
    return [await read(), await read()]
  })
  expect(policies[0]).toContain("default-src 'none'")
  expect(policies[0]).toContain("script-src 'self';")
  expect(policies[0]).not.toContain('unsafe')
  expect(policies[0], 'a nonce of its own for each response').not.toBe(policies[1])
})

test('refuses to go elsewhere, to open windows and to frame strangers', async ({ desk }) => {
  const { app, page } = await desk.start({ expected: /Refused to|Not allowed to load/ })
  await app.evaluate(({ shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { opened })
    shell.openExternal = (address) => {
      opened.push(address)
      return Promise.resolve()
    }
  })
  const address = page.url()
  await page.evaluate(() => {
    const link = document.createElement('a')
    link.href = 'https://example.invalid/'
    document.body.append(link)
    link.click()
    location.assign('app://sampadak/assets/')
    for (const target of ['https://example.invalid/', 'file:///etc/passwd', 'app://sampadak/']) {
      if (window.open(target) !== null) throw new Error(`a window opened: ${target}`)
    }
    for (const source of ['https://example.invalid/', 'app://sampadak/index.html']) {
      const frame = document.createElement('iframe')
      frame.src = source
      document.body.append(frame)
    }
  })
  await expect
    .poll(() => page.frames().map((frame) => frame.url()))
    .toEqual([address, 'chrome-error://chromewebdata/', 'chrome-error://chromewebdata/'])
  expect(page.url()).toBe(address)
  expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1)
  // A web link may leave for the person's own browser; a file or our own page may not.
  expect(await app.evaluate(() => (globalThis as { opened?: string[] }).opened)).toEqual([
    'https://example.invalid/',
  ])
  expect(
    await page.evaluate(async () => {
      const { state } = await navigator.permissions.query({ name: 'geolocation' })
      return state
    }),
  ).toBe('denied')
})

test('serves nothing from outside its own folder', async ({ desk }) => {
  const { page } = await desk.start({ expected: /404|Failed to fetch|Content Security/ })
  const statuses = await page.evaluate(async () => {
    const hostile = ['/..%2fmain/index.js', '/%2e%2e/main/index.js', '/..%5cmain%5cindex.js', '/no']
    return Promise.all(hostile.map(async (path) => (await fetch(path)).status))
  })
  expect(statuses).toEqual([404, 404, 404, 404])
})

test('follows no link out of the media folder, and shows no folder but a bundle', async ({
  desk,
}) => {
  const [inside, link] = ['a', 'b'].map((digit) => `${digit.repeat(64)}.jpg`)
  const picture = join(REPO, 'resources', 'sample', 'pictures', 'hundru-falls.jpg')
  const media = join(desk.newsroom, 'media')
  await mkdir(media, { recursive: true })
  await copyFile(picture, join(media, inside ?? ''))
  await symlink(picture, join(media, link ?? ''))
  const { page } = await desk.start({ expected: /404|Failed to load/ })
  const shown = (name: string | undefined) =>
    page.evaluate(
      (address) =>
        new Promise((resolve) => {
          const image = new Image()
          image.onload = () => resolve(true)
          image.onerror = () => resolve(false)
          image.src = address
        }),
      `media://library/${name ?? ''}`,
    )
  expect([await shown(inside), await shown(link)]).toEqual([true, false])
  expect(await callRaw(page, 'export.reveal', { out: desk.folder })).toMatchObject({
    ok: false,
    error: { code: 'not_found' },
  })
})

test('answers hostile payloads with a code and goes on', async ({ running }) => {
  const { page } = running
  const code = async (name: string, payload?: unknown) => {
    const result = await callRaw(page, name, payload)
    return result.ok ? 'taken' : result.error.code
  }
  expect(await code('articles.get', { article: "x'; DROP TABLE article; --" })).toBe(
    'invalid_input',
  )
  expect(await code('articles.get')).toBe('invalid_input')
  expect(await code('articles.list', { filter: { queue: '__proto__' }, limit: 10 })).toBe(
    'invalid_input',
  )
  expect(await code('articles.list', { filter: { queue: 'all' }, limit: 1e9 })).toBe(
    'invalid_input',
  )
  expect(await code('media.add', { name: 'a.png', bytes: 'text' })).toBe('invalid_input')
  expect(await code('settings.change', { baseUrl: 'javascript:alert(1)' })).toBe('invalid_input')
  expect(await code('newsroom.current', { unasked: true })).toBe('invalid_input')
  expect((await callRaw(page, 'counts.read')).ok).toBe(true)
})

test('answers nobody but the main frame of its own window', async ({ running }) => {
  const { app, page } = running
  const answer = await app.evaluate(
    async ({ BrowserWindow }, preload) => {
      const stranger = new BrowserWindow({
        show: false,
        webPreferences: { preload, sandbox: true, contextIsolation: true },
      })
      await stranger.loadURL('app://sampadak/index.html')
      const result: unknown = await stranger.webContents.executeJavaScript(
        `window.sampadak.methods['newsroom.current']()`,
      )
      stranger.destroy()
      return result
    },
    join(REPO, 'out', 'preload', 'index.cjs'),
  )
  expect(answer).toMatchObject({ ok: false, error: { code: 'forbidden' } })

  const bridgeInFrame = await page.evaluate(async () => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    return 'sampadak' in (frame.contentWindow ?? {})
  })
  expect(bridgeInFrame, 'a frame within the page has no bridge').toBe(false)
})

test('a second start brings the first to the front and ends', async ({ desk, running }) => {
  const second = await new Promise<number>((resolve) => {
    execFile(
      electronPath(),
      [...electronArguments(), REPO, `--user-data-dir=${join(desk.folder, 'user-data')}`],
      (error) => resolve(typeof error?.code === 'number' ? error.code : 0),
    )
  })
  expect(second).toBe(0)
  await expect
    .poll(() =>
      running.app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map((window) => window.isVisible()),
      ),
    )
    .toEqual([true])
})

test('the window comes back where it was', async ({ desk }) => {
  const first = await desk.start()
  const bounds = { x: 60, y: 40, width: 1100, height: 700 }
  await first.app.evaluate(({ BrowserWindow }, wanted) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(wanted)
  }, bounds)
  await first.stop()
  const second = await desk.start()
  const kept = await second.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  )
  expect(kept).toMatchObject({ width: bounds.width, height: bounds.height })
})

test('a stopped window opens again on the same newsroom', async ({ desk }) => {
  const { app, page } = await desk.start({ expected: /crashed|the window stopped/ })
  await expect(page.locator('#root > *').first()).toBeVisible()
  await app.evaluate(({ webContents }) =>
    webContents.getAllWebContents()[0]?.forcefullyCrashRenderer(),
  )
  await expect
    .poll(() => app.evaluate(({ webContents }) => webContents.getAllWebContents()[0]?.getURL()))
    .toContain('recovered=1')
  await expect
    .poll(() =>
      app.evaluate(({ webContents }) =>
        webContents
          .getAllWebContents()[0]
          ?.executeJavaScript(`document.getElementById('root')?.childElementCount ?? 0`),
      ),
    )
    .toBeGreaterThan(0)
  expect(page.isClosed()).toBe(false)
})

test('--smoke-test opens a newsroom of its own and says so', async ({ desk }) => {
  const outcome = await new Promise<{ status: number; stdout: string }>((resolve) => {
    execFile(
      electronPath(),
      [
        ...electronArguments(),
        REPO,
        '--smoke-test',
        `--user-data-dir=${join(desk.folder, 'smoke')}`,
      ],
      (error, stdout) =>
        resolve({ status: typeof error?.code === 'number' ? error.code : 0, stdout }),
    )
  })
  expect(outcome.status).toBe(0)
  const line = outcome.stdout.split('\n').find((text) => text.startsWith('{'))
  expect(JSON.parse(line ?? 'null')).toMatchObject({
    smoke: 'ok',
    electron: expect.stringMatching(/^\d+\./),
    sqlite: expect.stringMatching(/^3\./),
  })
})
