import { expect, test } from 'vitest'
import { extractionTexts as danish } from './texts.da.ts'
import { extractionTexts as english } from './texts.en.ts'

test('every refusal says in both languages what is wrong and how it is mended', () => {
  for (const texts of [danish, english]) {
    const sentences = Object.values(texts).flatMap((sentence) => [sentence(), sentence('7')])
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.+\. \p{Lu}.+\.$/u)
    expect(sentences.join(' ')).not.toMatch(/undefined/)
  }
})
