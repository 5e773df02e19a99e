import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { settle } from '@shared/result'
import { planBundle } from '../../src/main/export/plan'
import { baseOf } from '../../src/main/export/site/base'
import { loadTheme } from '../../src/main/export/theme/theme'
import { exporterIn } from '../render/support/exporting'
import { temporaryFolders } from '../render/support/folder'
import { AT, article, idOf, newsroom, REPORTER, SECTIONS } from '../render/support/newsroom'
import { THEMES } from '../render/support/plan'

/** A newsroom's folder may come from someone else: its themes, static files and slugs are theirs. */

const temporary = temporaryFolders()

describe('a link in a newsroom', () => {
  test('in place of the static folder publishes nothing of the machine', async () => {
    const folder = temporary()
    const exporter = exporterIn(folder)
    const private_ = join(folder, 'private')
    mkdirSync(private_)
    writeFileSync(join(private_, 'id_rsa'), 'secret')
    rmSync(exporter.staticFolder, { recursive: true })
    symlinkSync(private_, exporter.staticFolder)
    expect(await exporter.run(newsroom([]), join(folder, 'out'))).toMatchObject({
      ok: false,
      error: { code: 'invalid_input' },
    })
  })

  test.each(['the theme', 'the folder of themes'])('in place of %s is refused', (what) => {
    const folder = temporary()
    const elsewhere = join(folder, 'elsewhere')
    cpSync(join(THEMES, 'dainik'), join(elsewhere, 'dainik'), { recursive: true })
    const themes = join(folder, 'themes')
    if (what === 'the theme') {
      mkdirSync(themes)
      symlinkSync(join(elsewhere, 'dainik'), join(themes, 'dainik'))
    } else {
      symlinkSync(elsewhere, themes)
    }
    expect(settle(() => loadTheme('dainik', [themes]))).toMatchObject({
      ok: false,
      error: { code: 'theme_invalid' },
    })
  })
})

describe('names that would leave the bundle or break it', () => {
  const planned = (
    change: Parameters<typeof newsroom>[1],
    publications = [article({ number: 1 })],
  ) =>
    settle(() =>
      planBundle(newsroom(publications, change), {
        at: AT,
        mediaFolder: '/nowhere',
        staticFolder: null,
        themesFolders: [THEMES],
      }),
    )

  test.each([
    '..',
    '.',
    '../../etc',
    'a/b',
    'a\\b',
    '/etc',
    'C:',
    'a\0b',
    'a\nb',
    'a.',
    'a ',
    ' a',
    '.htaccess',
    '',
    'con',
    'NUL',
    'com1',
    'lpt9.txt',
    'a\u202eb',
    'a\u200bb',
    'ल'.repeat(90),
  ])('a slug %j is refused wherever it stands', (slug) => {
    const bad = { ok: false, error: { code: 'invalid_input' } }
    const own = {
      authors: [{ ...REPORTER, slug }],
      tags: [{ id: idOf(7), name: 'x', slug, uses: 1 }],
    }
    const named = article({ number: 1, content: { bylines: [REPORTER.id] } })
    const tagged = article({ number: 1, content: { tags: [idOf(7)] } })
    expect(planned({}, [article({ number: 1, slug })])).toMatchObject(bad)
    expect(planned({ authors: own.authors }, [named])).toMatchObject(bad)
    expect(planned({ tags: own.tags }, [tagged])).toMatchObject(bad)
    const sections = SECTIONS.map((section, index) =>
      index === 0 ? { ...section, slug } : section,
    )
    expect(planned({ sections })).toMatchObject(bad)
  })

  test.each(['a\\..\\..\\b.txt', 'a\nb.txt', '__proto__', 'a\u007f'])(
    'a static file %j is refused',
    async (name) => {
      const folder = temporary()
      const exporter = exporterIn(folder)
      writeFileSync(join(exporter.staticFolder, name), 'x')
      expect(
        await exporter.run(newsroom([]), join(folder, 'out'), {
          request: { zip: join(folder, 'out.zip') },
        }),
      ).toMatchObject({ ok: false, error: { code: 'invalid_input' } })
    },
  )
})

test.each([
  'http://a.example/%zz/',
  'http://a.example/%E0%A4%A/',
  'javascript:alert(1)',
  'file:///etc/',
  'http://name:word@a.example/',
  'http://',
])('a base address %s is refused, not stumbled over', (address) => {
  expect(settle(() => baseOf(address))).toMatchObject({
    ok: false,
    error: { code: 'invalid_input' },
  })
})
