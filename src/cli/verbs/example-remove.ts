import { removeExample } from '../example.ts'
import { texts } from '../texts.ts'
import { completed, type Verb } from '../verb.ts'

export const exampleRemove: Verb = {
  words: 'example remove',
  usage: '',
  about: {
    da: 'Fjerner eksemplet, hvis ingen har bygget videre på det.',
    en: 'Removes the example, where nobody has built upon it.',
  },
  options: [],
  flags: [],
  operands: [0, 0],
  needs: 'database',
  run: async ({ language }, { database }) => {
    const t = texts(language)
    const isRemoved = await removeExample(database)
    return completed({ isRemoved }, [isRemoved ? t.exampleGone : t.exampleNotHere])
  },
}
