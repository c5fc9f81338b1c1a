import type { FastifyRequest } from 'fastify'
import type { Upload } from '../ui/route.ts'

export type Received = { readonly form: Record<string, unknown>; readonly uploads: readonly Upload[] }

/** The fields and files of a form with files, all of them in memory: sizes and counts are limited where multipart is set up. */
export async function receive(request: FastifyRequest): Promise<Received> {
  const form: Record<string, unknown> = Object.create(null)
  const uploads: Upload[] = []
  for await (const part of request.parts()) {
    if (part.type === 'file') {
      const bytes = await part.toBuffer()
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
