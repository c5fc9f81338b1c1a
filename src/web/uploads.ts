import type { FastifyRequest } from 'fastify'
import type { Upload } from '../ui/route.ts'

const mostBytes = 200 * 1024 * 1024

export type Received = { readonly form: Record<string, unknown>; readonly uploads: readonly Upload[] }

/** More than a form may weigh in all. */
class TooLarge extends Error {
  readonly statusCode = 413
}

/** The fields and files of a form with files, all of them in memory: sizes and counts are limited where multipart is set up. */
export async function receive(request: FastifyRequest): Promise<Received> {
  let bytesLeft = mostBytes
  const form: Record<string, unknown> = Object.create(null)
  const uploads: Upload[] = []
  for await (const part of request.parts()) {
    if (part.type === 'file') {
      const bytes = await part.toBuffer()
      bytesLeft -= bytes.length
      if (bytesLeft < 0) throw new TooLarge('a form with files is too large')
      if (part.filename !== '' || bytes.length > 0)
        uploads.push({ field: part.fieldname, name: asTheFileIsNamed(part.filename ?? ''), bytes })
    } else {
      form[part.fieldname] = part.value
    }
  }
  return { form, uploads }
}

/** Browsers write a quotation mark in a file's name as %22 (HTML, multipart form data). */
function asTheFileIsNamed(name: string): string {
  return name.replaceAll('%22', '"')
}
