const spellings: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
}

/** A name as the words of an address: `Sundhedsklyngen Nykøbing F.` is `sundhedsklyngen-nykoebing-f`. Empty where nothing of it can be written so. */
export function slugOf(name: string): string {
  const spelled = Array.from(name.normalize('NFC').toLowerCase(), (letter) => spellings[letter] ?? letter).join('')
  const plain = spelled.normalize('NFD').replace(/\p{M}/gu, '')
  return plain
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .join('-')
}

/** The slug itself where nobody has it, else with the first free number behind it. */
export function freeSlug(slug: string, isTaken: (candidate: string) => boolean): string {
  let candidate = slug
  for (let count = 2; isTaken(candidate); count++) candidate = `${slug}-${count}`
  return candidate
}
