import { expect, test } from 'vitest'
import { embedFromUrl } from '@shared/body/embedUrl'

const VIDEO = 'dQw4w9WgXcQ'
const youtube = {
  provider: 'youtube',
  postId: VIDEO,
  url: `https://www.youtube.com/watch?v=${VIDEO}`,
}

test.each([
  `https://www.youtube.com/watch?v=${VIDEO}`,
  `http://youtube.com/watch?v=${VIDEO}&t=10s`,
  `https://m.youtube.com/watch?app=desktop&v=${VIDEO}#x`,
  `https://youtu.be/${VIDEO}?si=abc`,
  `https://www.youtube.com/shorts/${VIDEO}`,
  `https://www.youtube.com/live/${VIDEO}?feature=share`,
  ` https://www.youtube-nocookie.com/embed/${VIDEO}?rel=0 `,
])('%s is that video', (url) => {
  expect(embedFromUrl(url)).toEqual(youtube)
})

test.each([
  ['https://twitter.com/Desk_1/status/1234567890?s=20', 'https://x.com/Desk_1/status/1234567890'],
  ['https://x.com/i/web/status/12', 'https://x.com/i/status/12'],
  ['https://mobile.twitter.com/desk/status/12/photo/1', 'https://x.com/desk/status/12'],
])('%s is that X post', (url, canonical) => {
  expect(embedFromUrl(url)).toMatchObject({ provider: 'x', url: canonical })
})

test.each([
  'https://www.instagram.com/p/Cabc-12_345/',
  'https://instagram.com/reel/Cabc-12_345/?utm_source=ig',
  'https://www.instagram.com/desk.in/reels/Cabc-12_345',
])('%s is that Instagram post', (url) => {
  expect(embedFromUrl(url)).toEqual({
    provider: 'instagram',
    postId: 'Cabc-12_345',
    url: 'https://www.instagram.com/p/Cabc-12_345/',
  })
})

test.each([
  'https://www.youtube.com/',
  'https://www.youtube.com/watch?v=short',
  `https://evil.example/?u=https://youtu.be/${VIDEO}`,
  `https://youtu.be.evil.example/${VIDEO}`,
  `javascript:https://youtu.be/${VIDEO}`,
  'https://x.com/desk',
  'https://x.com/desk/status/12abc',
  'https://www.instagram.com/desk/',
  'देखें https://youtu.be/dQw4w9WgXcQ',
  '',
])('%s is no post', (url) => {
  expect(embedFromUrl(url)).toBeNull()
})
