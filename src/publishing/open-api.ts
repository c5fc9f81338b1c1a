import { z } from 'zod'
import type { Language } from '../kernel/language.ts'
import type { ApiDescription, QueryParameter, Route } from '../ui/route.ts'
import { troubleAnswer } from './model/answers.ts'
import { textsOfData } from './texts-data.ts'

type Json = Readonly<Record<string, unknown>>

export type DescribedRoute = Route & { readonly api: ApiDescription }

/** The public pages that answer programs, as they stand on the rooms' menus. */
export function describedRoutes(routes: readonly Route[]): DescribedRoute[] {
  return routes.flatMap((route) =>
    route.method === 'GET' && route.who === 'public' && route.api !== undefined ? [{ ...route, api: route.api }] : [],
  )
}

/** The whole of it as an OpenAPI 3.1 document, its sentences in one language. */
export function openApiOf(routes: readonly DescribedRoute[], language: Language): Json {
  const t = textsOfData(language).api
  return {
    openapi: '3.1.0',
    info: { title: 'Klynge', version: '1', description: t.lead },
    servers: [
      { url: '/', description: 'Dansk' },
      { url: '/en', description: 'English' },
    ],
    paths: Object.fromEntries(routes.flatMap((route) => pathsOf(route, language))),
    components: {
      schemas: schemas(),
      parameters: { pr: parameterOf({ name: 'pr', says: () => t.day }, language, 'date') },
    },
  }
}

function pathsOf({ url, api }: DescribedRoute, language: Language): [string, Json][] {
  const json = { 'application/json': { schema: referenceTo(api.json) } }
  const paths: [string, Json][] = [[pathOf(url, 'json'), { get: operation(url, api, json, 'json', language) }]]
  if (api.csv === undefined) return paths
  const table = { 'text/csv': { schema: { type: 'string', description: api.csv(language).join(';') } } }
  return [...paths, [pathOf(url, 'csv'), { get: operation(url, api, table, 'csv', language) }]]
}

/** Fastify's pattern as OpenAPI writes it, with the ending: `/{cluster}/moeder.json`. */
export function pathOf(url: string, ending: 'json' | 'csv'): string {
  const path = url === '/' ? '/forside' : url.replaceAll(/:([a-z]+)/g, '{$1}')
  return `${path}.${ending}`
}

function operation(url: string, api: ApiDescription, content: Json, ending: 'json' | 'csv', language: Language): Json {
  const t = textsOfData(language).api
  const trouble = (description: string) => ({
    description,
    content:
      ending === 'json'
        ? { 'application/json': { schema: referenceTo(troubleAnswer) } }
        : { 'text/plain': { schema: { type: 'string' } } },
  })
  return {
    operationId: operationIdOf(url, ending),
    summary: api.summary(language),
    parameters: [
      ...namesIn(url).map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
      ...(api.readsDay === true ? [{ $ref: '#/components/parameters/pr' }] : []),
      ...(api.query ?? []).map((parameter) => parameterOf(parameter, language)),
    ],
    responses: {
      200: { description: api.summary(language), headers: api.readsDay === true ? dayHeader(t.asOf) : {}, content },
      404: trouble(t.missing),
      422: trouble(t.badDay),
    },
  }
}

function operationIdOf(url: string, ending: string): string {
  const words = url.split(/[/:-]+/).filter((word) => word !== '')
  return [...(words.length === 0 ? ['forside'] : words), ending].join('-')
}

function namesIn(url: string): string[] {
  return [...url.matchAll(/:([a-z]+)/g)].map(([, name = '']) => name)
}

function parameterOf({ name, says }: QueryParameter, language: Language, format?: 'date'): Json {
  const schema = { type: 'string', ...(format === undefined ? {} : { format }) }
  return { name, in: 'query', required: false, description: says(language), schema }
}

function dayHeader(description: string): Json {
  return { 'x-as-of': { description, schema: { type: 'string', format: 'date' } } }
}

function idOf(schema: z.core.$ZodType): string {
  const id = z.globalRegistry.get(schema)?.id
  if (id === undefined) throw new Error('an answer that is described has an id')
  return id
}

const placeOf = (id: string) => `#/components/schemas/${id}`

function referenceTo(schema: z.core.$ZodType): Json {
  if (schema instanceof z.ZodArray && !z.globalRegistry.has(schema)) {
    return { type: 'array', items: referenceTo(schema.element) }
  }
  return { $ref: placeOf(idOf(schema)) }
}

/** Every schema that has an id, once; the others stand where they are used. */
function schemas(): Json {
  const { schemas: all } = z.toJSONSchema(z.globalRegistry, {
    uri: placeOf,
    override: ({ jsonSchema }) => {
      if (jsonSchema.format === 'date') delete jsonSchema.pattern
    },
  })
  return Object.fromEntries(Object.entries(all).map(([id, { $id: _, $schema: __, ...schema }]) => [id, schema]))
}
