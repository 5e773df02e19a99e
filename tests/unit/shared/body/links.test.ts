import { expect, test } from 'vitest'
import { cleanUrl, isWebAddress, linkFromTyped } from '@shared/body/links'

test.each([
  ['https://a.in', 'https://a.in'],
  [' https://a.in/पथ?क=ख#ग ', 'https://a.in/पथ?क=ख#ग'],
  ['HTTP://a.in/x', 'HTTP://a.in/x'],
  ['https://a.in/?utm_source=x&id=1&UTM_Campaign=y&fbclid=z&gclid=q', 'https://a.in/?id=1'],
  ['https://a.in/?utm_source=x#top', 'https://a.in/#top'],
  ['https://a.in/?igshid=1', 'https://a.in/'],
  ['https://www.google.com/url?q=https://a.in/x%3Fid%3D1&sa=D&usg=A', 'https://a.in/x?id=1'],
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Fa.in%2F%3Ffbclid%3Dz&h=A', 'https://a.in/'],
  ['mailto:desk@a.in', 'mailto:desk@a.in'],
  ['tel:+91 11 2345 6789', 'tel:+91 11 2345 6789'],
])('%s is kept as %s', (raw, clean) => {
  expect(cleanUrl(raw)).toBe(clean)
})

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\u0000script:alert(1)',
  '\u0001javascript:alert(1)',
  'java\tscript:alert(1)',
  'vbscript:x',
  'data:text/html,<script>',
  'file:///etc/passwd',
  'blob:https://a.in/x',
  'app://sampadak/',
  '/relative',
  'a.in',
  '#top',
  'https://',
  'https://a.in/with space',
  'mailto:nobody',
  '',
  `https://a.in/${'x'.repeat(5000)}`,
])('%s is refused', (raw) => {
  expect(cleanUrl(raw)).toBeNull()
})

test('a redirect that leads to something unsafe is not followed', () => {
  expect(cleanUrl('https://www.google.com/url?q=javascript:alert(1)')).toBe(
    'https://www.google.com/url?q=javascript:alert(1)',
  )
  expect(cleanUrl('https://www.google.com/url?q=%E0%A4')).toBe(
    'https://www.google.com/url?q=%E0%A4',
  )
})

test.each([
  ['a.in', 'https://a.in'],
  ['www.a.in/x?utm_source=y', 'https://www.a.in/x'],
  ['भारत.भारत/पथ', 'https://भारत.भारत/पथ'],
  ['desk@a.in', 'mailto:desk@a.in'],
  ['+91 98765 43210', 'tel:+91 98765 43210'],
  ['a.in:8080/x', 'https://a.in:8080/x'],
  ['https://a.in', 'https://a.in'],
])('typed %s means %s', (typed, url) => {
  expect(linkFromTyped(typed)).toBe(url)
})

test.each(['', 'शब्द', 'javascript:1', 'दो शब्द.in', 'ftp://a.in'])(
  'typed %s is no address',
  (typed) => {
    expect(linkFromTyped(typed)).toBeNull()
  },
)

test('only a lone address is a web address', () => {
  expect(isWebAddress(' https://a.in/x ')).toBe(true)
  expect(isWebAddress('देखें https://a.in/x')).toBe(false)
  expect(isWebAddress('https://a.in और')).toBe(false)
})
