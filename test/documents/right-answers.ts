import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folder of the invented documents, their right answers and what their Word and PDF forms are made of. */
export const corpus = import.meta.dirname

export type Section = { heading: string | null; kind: string; text: string }

/** One agenda item, as a careful person reads it. */
export type Treated = {
  number: string | null
  title: string | null
  public?: boolean | null
  caseNumber?: string
  documentNumber?: string
  sections: Section[]
  recommendations: { text: string }[]
  attachments: { title: string; documentNumber?: string; caseReference?: string }[]
  decisions: {
    organization?: string
    date?: string
    text: string
    absent?: { name: string }[]
    dissent?: { name: string; text: string }[]
  }[]
  amounts?: { oere: number; year: number | null; text?: string }[]
}

export type Listed = {
  name: string
  title?: string
  group: string | null
  attendance: string
  absentFrom?: string[]
  substituteFor?: string
}

/** What a careful person reads in a document, by the contract of the intake. */
export type RightAnswers = {
  kind: 'agenda' | 'minutes' | 'case'
  organization: string | null
  meeting: { location: string | null } | null
  participants: Listed[]
  items: Treated[]
}

export const rightAnswers = (stem: string): RightAnswers =>
  JSON.parse(readFileSync(join(corpus, 'gold', `${stem}.json`), 'utf8'))
