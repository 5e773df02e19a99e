import { expect, test } from 'vitest'
import { bodyOf } from '@shared/body/build'
import { bodySchema } from '@shared/body/schema'
import { blocksFromText } from '../../../../../src/renderer/editor/paste/fromText'
import { outline } from './outline'

function read(text: string): readonly string[] {
  const blocks = blocksFromText(text)
  expect(bodySchema.safeParse(bodyOf(blocks)).success).toBe(true)
  return blocks.map(outline)
}

test('every line is a paragraph; blank lines are none', () => {
  expect(read('एक\r\n\r\n  दो\u00A0\u00A0तीन \n\u2028चार\n')).toEqual(['p एक', 'p दो तीन', 'p चार'])
})

test('the marks of WhatsApp are formats where nothing else can be meant', () => {
  expect(read('*मोटा* और _तिरछा_ और ~कटा~')).toEqual(['p [b:मोटा] और [i:तिरछा] और [s:कटा]'])
  expect(read('“*मोटा*”, (_तिरछा_)।')).toEqual(['p “[b:मोटा]”, ([i:तिरछा])।'])
  expect(read('*मोटा _और तिरछा_*')).toEqual(['p [b:मोटा ][bi:और तिरछा]'])
})

test.each([
  '2*3*4 = 24',
  'फ़ाइल_नाम_1',
  '* अकेला तारा',
  'एक * दो * तीन',
  '*खुला रह गया',
  '5* होटल और 3* होटल',
  'a*b और *c*',
  '**',
])('“%s” stays as it is', (line) => {
  expect(read(line)).toEqual([`p ${line}`])
})

test('lines with a bullet are a list', () => {
  expect(read('सूची:\n• एक\n• *दो*\nबाद')).toEqual(['p सूची:', 'ul(एक [b:दो])', 'p बाद'])
})

test('addresses are linked, cleaned and left whole', () => {
  expect(read('देखें https://a.in/x_y_z?utm_medium=s&id=1, और आगे')).toEqual([
    'p देखें (https://a.in/x_y_z?utm_medium=s&id=1→https://a.in/x_y_z?id=1), और आगे',
  ])
})
