// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { bodyOf } from '@shared/body/build'
import type { BlockNode } from '@shared/body/document'
import { bodySchema } from '@shared/body/schema'
import { pastedFromHtml } from '../../../../../src/renderer/editor/paste/fromHtml'
import { outline } from './outline'

function blocksOf(html: string): readonly BlockNode[] {
  return pastedFromHtml(html).items.flatMap((item) => (item.kind === 'block' ? [item.block] : []))
}

/** The blocks of `html` in short, after the schema of a body has agreed to them. */
function read(html: string): readonly string[] {
  const blocks = blocksOf(html)
  const body = bodySchema.parse(JSON.parse(JSON.stringify(bodyOf(blocks))))
  return body.root.children.map(outline)
}

test('paragraphs, their formats and line breaks', () => {
  expect(
    read(
      '<p>सादा <b>मोटा</b> <em>तिरछा</em> <u>रेखा</u> <s>कटा</s></p>\n<p>एक<br>दो</p><p>&nbsp;</p><p></p>',
    ),
  ).toEqual(['p सादा [b:मोटा] [i:तिरछा] [u:रेखा] [s:कटा]', 'p एक⏎दो'])
})

test('formats given by style, and taken back by style', () => {
  expect(
    read(
      '<p><span style="font-weight:700">मोटा</span><b style="font-weight:normal">नहीं</b>' +
        '<span style="font-style:italic;text-decoration:underline line-through">सब</span></p>',
    ),
  ).toEqual(['p [b:मोटा]नहीं[isu:सब]'])
})

test('white space, soft hyphens and invisible marks are cleaned; joiners stay', () => {
  expect(
    read('<p>  विश्व&nbsp;&nbsp;विद्या\u00ADलय\u200B  का\n  क्\u200Dष \u200Eऔर क्\u200Cष\uFEFF </p>'),
  ).toEqual(['p विश्व विद्यालय का क्\u200Dष और क्\u200Cष'])
})

test('text becomes NFC, also where tags cut through it', () => {
  expect(read('<p>\u0928\u093C \u0958</p>')).toEqual(['p \u0929 \u0915\u093C'])
})

test('headings start at h2; the headline is not in the body', () => {
  expect(read('<h1><b>एक</b></h1><h2>दो</h2><h3>तीन</h3><h6>छह</h6>')).toEqual([
    'h2 एक',
    'h2 दो',
    'h3 तीन',
    'h3 छह',
  ])
})

test('blocks inside inline elements and nested divs are untangled', () => {
  expect(read('<div><div><span>एक<div>दो</div></span></div><section>तीन</section></div>')).toEqual([
    'p एक',
    'p दो',
    'p तीन',
  ])
})

test('two line breaks in a row end a paragraph', () => {
  expect(read('<div>एक<br><br>दो<br> <br>तीन<br>चार</div>')).toEqual(['p एक', 'p दो', 'p तीन⏎चार'])
})

test('quotes keep their paragraphs apart', () => {
  expect(read('<blockquote><p>एक</p><p>दो</p></blockquote>')).toEqual(['quote एक', 'quote दो'])
})

test('links keep safe addresses without trackers and lose the rest', () => {
  expect(
    read(
      '<p><a href="https://a.in/x?utm_source=w&id=2&fbclid=zz#top">क</a> ' +
        '<a href="javascript:alert(1)">ख</a> <a href="java\nscript:alert(1)">ग</a> ' +
        '<a href="/relative">घ</a> <a href="data:text/html,x">ङ</a> <a href="mailto:d@a.in">च</a></p>',
    ),
  ).toEqual(['p (क→https://a.in/x?id=2#top) ख ग घ ङ (च→mailto:d@a.in)'])
})

test('lists nest, wherever the nested list was put', () => {
  expect(
    read('<ul><li>एक<ol start="3"><li>तीन</li></ol></li><ul><li>भीतर</li></ul><li>दो</li></ul>'),
  ).toEqual(['ul(एक ol3(तीन) ul(भीतर) दो)'])
})

test('paragraphs in one list item are joined by line breaks', () => {
  expect(read('<ul><li><p>एक</p><p>दो</p></li><li> </li></ul>')).toEqual(['ul(एक⏎दो)'])
})

test('a list hidden deep in an item loses its shape, not its words', () => {
  expect(read('<ul><li>एक<div><ul><li>क</li><li>ख</li></ul></div></li></ul>')).toEqual([
    'ul(एक⏎क⏎ख)',
  ])
})

test('tables keep headers, spans and only paragraphs and lists in cells', () => {
  expect(
    read(
      '<table><thead><tr><th>राज्य</th><th colspan="2">सीटें</th></tr></thead>' +
        '<tbody><tr><th>बिहार</th><td><h3>40</h3></td><td><ul><li>क</li></ul></td></tr></tbody></table>',
    ),
  ).toEqual(['table[1:p राज्य|1×2:p सीटें / 2:p बिहार|0:p 40|0:ul(क)]'])
})

test('a table of one cell only lays out, so its content is read', () => {
  expect(
    read(
      '<table><tr><td><p>एक</p><table><tr><td>दो</td><td>तीन</td></tr></table></td></tr></table>',
    ),
  ).toEqual(['p एक', 'table[0:p दो|0:p तीन]'])
})

test('nothing that runs, styles, frames or watches gets through', () => {
  const html =
    '<style>p{color:red}</style><script>alert(1)</script><p onclick="x()" class="c" id="i" style="color:red">पाठ' +
    '<img src="https://t.example/pixel.gif" width="1" height="1"><svg onload="x()"><text>svg</text></svg></p>' +
    '<form><input value="x"><button>b</button></form><iframe src="https://evil.example/"></iframe>' +
    '<object data="x"></object><p hidden>छिपा</p><p style="display:none">छिपा</p><!-- c --><template><p>t</p></template>'
  expect(read(html)).toEqual(['p पाठ'])
  expect(JSON.stringify(blocksOf(html))).not.toMatch(/color|onclick|"c"|evil|pixel/)
  expect(pastedFromHtml(html).remotePictures).toBe(0)
})

test('pictures that carry their bytes are kept in place, those of other sites counted', () => {
  const pasted = pastedFromHtml(
    '<p>पहले</p><img src="data:image/png;base64,AAAA" alt="मंच"><p>बाद <img src="https://a.in/p.jpg"></p>' +
      '<img src="file:///C:/a.png"><img src="data:image/svg+xml;base64,AAAA">',
  )
  expect(pasted.items.map((item) => (item.kind === 'block' ? outline(item.block) : item))).toEqual([
    'p पहले',
    { kind: 'picture', dataUri: 'data:image/png;base64,AAAA', alt: 'मंच' },
    'p बाद',
  ])
  expect(pasted.remotePictures).toBe(3)
})

test('frames and quotations of known posts become cards', () => {
  expect(
    read(
      '<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ?rel=0"></iframe>' +
        '<blockquote class="twitter-tweet"><p>पोस्ट</p><a href="https://twitter.com/desk/status/123?ref_src=x">22 नवंबर</a></blockquote>' +
        '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/reel/Cabc12345/?utm_source=ig">x</blockquote>',
    ),
  ).toEqual([
    'embed https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    'embed https://x.com/desk/status/123',
    'embed https://www.instagram.com/p/Cabc12345/',
  ])
})

test('what Google Docs copies: its bold wrapper means nothing', () => {
  expect(
    read(
      '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1">' +
        '<h1 dir="ltr" style="line-height:1.38;"><span style="font-size:20pt;font-weight:400;">शीर्षक</span></h1>' +
        '<p dir="ltr"><span style="font-weight:400;white-space:pre-wrap;">सादा </span>' +
        '<span style="font-weight:700;white-space:pre-wrap;">मोटा</span>' +
        '<a href="https://www.google.com/url?q=https://a.in/x%3Fid%3D1&amp;sa=D" style="text-decoration:none;">' +
        '<span style="text-decoration:underline;color:#1155cc;">कड़ी</span></a></p><br>' +
        '<ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>एक</span></p></li>' +
        '<ul><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation"><span>भीतर</span></p></li></ul></ul></b>',
    ),
  ).toEqual(['h2 शीर्षक', 'p सादा [b:मोटा](कड़ी→https://a.in/x?id=1)', 'ul(एक ul(भीतर))'])
})

test('what Word copies: its lists become lists', () => {
  const item = (list: number, level: number, mark: string, text: string) =>
    `<p class=MsoListParagraphCxSpMiddle style='margin-left:36pt;text-indent:-18.0pt;mso-list:l${list} level${level} lfo1'>` +
    `<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${mark}<span ` +
    `style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`
  expect(
    read(
      `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0} --></style></head><body>` +
        `<!--StartFragment--><p class=MsoTitle>शीर्षक<o:p></o:p></p><p class=MsoNormal><b>मोटा</b> पाठ<o:p>&nbsp;</o:p></p>` +
        item(0, 1, '·', 'एक') +
        item(0, 2, 'o', 'भीतर') +
        item(0, 1, '·', 'दो') +
        item(1, 1, '5.', 'पाँच') +
        item(1, 1, '6.', 'छह') +
        `<p class=MsoNormal>बाद<o:p></o:p></p><p class=MsoQuote>कथन</p><!--EndFragment--></body></html>`,
    ),
  ).toEqual([
    'h2 शीर्षक',
    'p [b:मोटा] पाठ',
    'ul(एक ul(भीतर) दो)',
    'ol5(पाँच छह)',
    'p बाद',
    'quote कथन',
  ])
})

test('broken and empty HTML brings nothing and breaks nothing', () => {
  expect(read('')).toEqual([])
  expect(read('<p><b>खुला<p>दूसरा</i></div>')).toEqual(['p [b:खुला]', 'p [b:दूसरा]'])
  expect(read('<li>अकेला</li>')).toEqual(['p अकेला'])
  expect(read('<td>कोठरी</td>')).toEqual(['p कोठरी'])
})
