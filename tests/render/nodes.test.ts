import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bodyOf } from '@shared/body/build'
import type { BlockNode } from '@shared/body/document'
import { renderBody } from '../../src/main/export/render/body'
import { PICTURE } from './support/newsroom'

interface Case {
  readonly name: string
  readonly blocks: readonly BlockNode[]
  readonly leadIn?: readonly string[]
  readonly html: string
}

const FOLDER = join(import.meta.dirname, 'cases')

const context = {
  picture: (id: string) => {
    if (id !== PICTURE.id) return null
    const { width, height, alt, caption, credit } = PICTURE
    return { src: 'media/rally.png', width, height, alt, caption, credit }
  },
  number: String,
}

for (const file of readdirSync(FOLDER)) {
  const cases = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Case[]
  describe(file, () => {
    test.each(cases)('$name', ({ blocks, leadIn = [], html }) => {
      expect(renderBody(bodyOf(blocks), leadIn, context)).toBe(html)
    })
  })
}
