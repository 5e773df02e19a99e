import { describe, expect, it } from 'vitest'
import { contentType, fileInside } from '../../../../src/main/app/files'

describe('fileInside', () => {
  it('names files within the folder', () => {
    expect(fileInside('/app/renderer', '/assets/index.js')).toBe('/app/renderer/assets/index.js')
    expect(fileInside('/app/renderer', '/%E0%A4%95.png')).toBe('/app/renderer/क.png')
  })

  it.each([
    '/../main/index.js',
    '/assets/../../main/index.js',
    '/%2e%2e/main/index.js',
    '/..%2fmain/index.js',
    '/assets/..%2F..%2Fmain/index.js',
    '/..%5cmain%5cindex.js',
    '/..\\main\\index.js',
    '/index.html%00.png',
    '/%E0%A4%A',
    '/',
  ])('refuses %s', (path) => {
    expect(fileInside('/app/renderer', path)).toBeNull()
  })
})

describe('contentType', () => {
  it('goes by the ending, whatever its case', () => {
    expect(contentType('/a/index.HTML')).toBe('text/html; charset=utf-8')
    expect(contentType('mukta.woff2')).toBe('font/woff2')
  })

  it('calls the unknown plain bytes, so that nothing unknown is ever run', () => {
    expect(contentType('newsroom.db')).toBe('application/octet-stream')
    expect(contentType('constructor')).toBe('application/octet-stream')
  })
})
