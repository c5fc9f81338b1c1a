/** The part of JSON Schema that the contract of a read document uses, checked without a library. */
type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type Schema = { [key: string]: Json }

const isObject = (value: Json | undefined): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const typeOf = (value: Json): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value

const listOf = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : value === undefined ? [] : [value])

/** Every breach of the schema as "path: what is wrong"; an empty list means that the value keeps it. */
export function breaches(value: Json, schema: Schema, root: Schema = schema, path = '$'): string[] {
  const reference = schema.$ref
  if (typeof reference === 'string') return breaches(value, definition(root, reference), root, path)
  const types = listOf(schema.type)
  if (types.length > 0 && !types.includes(typeOf(value)))
    return [`${path}: is ${typeOf(value)}, not ${types.join('/')}`]
  const own = scalarBreaches(value, schema).map((breach) => `${path}: ${breach}`)
  if (Array.isArray(value))
    return [...own, ...value.flatMap((entry, i) => inner(entry, schema.items, root, `${path}[${i}]`))]
  return isObject(value) ? [...own, ...objectBreaches(value, schema, root, path)] : own
}

function definition(root: Schema, reference: string): Schema {
  const found = reference
    .replace('#/', '')
    .split('/')
    .reduce<Json | undefined>((place, key) => (isObject(place) ? place[key] : undefined), root)
  if (!isObject(found)) throw new Error(`the schema has no ${reference}`)
  return found
}

const inner = (value: Json, schema: Json | undefined, root: Schema, path: string): string[] =>
  isObject(schema) ? breaches(value, schema, root, path) : []

function scalarBreaches(value: Json, schema: Schema): string[] {
  const words = schema.enum
  if (words !== undefined && !listOf(words).includes(value))
    return [`${JSON.stringify(value)} is not a word of the contract`]
  const pattern = schema.pattern
  if (typeof pattern === 'string' && typeof value === 'string' && !new RegExp(pattern).test(value))
    return [`${value} is not ${pattern}`]
  return []
}

function objectBreaches(value: Schema, schema: Schema, root: Schema, path: string): string[] {
  const properties = isObject(schema.properties) ? schema.properties : {}
  const missing = listOf(schema.required).filter((key) => typeof key === 'string' && !(key in value))
  const unknown = schema.additionalProperties === false ? Object.keys(value).filter((key) => !(key in properties)) : []
  return [
    ...missing.map((key) => `${path}: lacks ${String(key)}`),
    ...unknown.map((key) => `${path}: knows no ${key}`),
    ...Object.entries(value).flatMap(([key, entry]) => inner(entry, properties[key], root, `${path}.${key}`)),
  ]
}
