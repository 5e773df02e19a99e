import { describe, expect, test } from 'vitest'
import { controlFile, readFpmArguments } from '../../scripts/packaging/fpmArguments.mjs'

const words = [
  ...['-s', 'dir', '--force', '-t', 'deb', '-d', 'libgtk-3-0', '-d', 'libgbm1'],
  ...['--deb-compression', 'xz', '--architecture', 'amd64', '--version', '0.1.0~dev'],
  ...['--description', 'A newsroom\n For Hindi desks\n\n and more', '--name', 'sampadak'],
  ...['--maintainer', 'Desk <desk@example.invalid>', '--package', '/out/a.deb'],
  '/build/app/=/opt/Sampadak',
  '/tmp/a=b/icon.png=/usr/share/icons/icon.png',
]

describe('the stand-in for fpm', () => {
  test('reads what electron-builder asks for', () => {
    expect(readFpmArguments(words)).toMatchObject({
      architecture: 'amd64',
      output: '/out/a.deb',
      depends: ['libgtk-3-0', 'libgbm1'],
      files: [
        { source: '/build/app/', target: '/opt/Sampadak' },
        { source: '/tmp/a=b/icon.png', target: '/usr/share/icons/icon.png' },
      ],
    })
  })

  test('refuses an option it does not know, and other kinds of package', () => {
    expect(() => readFpmArguments([...words, '--new-option', 'x'])).toThrow('--new-option')
    expect(() => readFpmArguments(['-t', 'rpm'])).toThrow('rpm')
  })

  test("writes Debian's control file: sizes in KiB, later lines indented, empty ones dotted", () => {
    expect(controlFile(readFpmArguments(words), 2049)).toBe(
      [
        'Package: sampadak',
        'Version: 0.1.0~dev',
        'Architecture: amd64',
        'Maintainer: Desk <desk@example.invalid>',
        'Installed-Size: 3',
        'Depends: libgtk-3-0, libgbm1',
        'Description: A newsroom',
        ' For Hindi desks',
        ' .',
        ' and more',
        '',
      ].join('\n'),
    )
  })
})
