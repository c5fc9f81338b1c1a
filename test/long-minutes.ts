/** Minutes of a hundred items and some three thousand lines, in the layout of a cluster. */
export function longMinutes(items = 100): string {
  const head = [
    'Fjordklyngen',
    'Politisk niveau',
    'Referat',
    '',
    'Mødedato: 6. juni 2023',
    'Mødested: Havnby Rådhus',
    '',
  ]
  const body = Array.from({ length: items }, (_, place) => item(place + 1)).flat()
  return [...head, ...body].join('\n')
}

function item(number: number): string[] {
  const paragraph = (line: number) =>
    `Linje ${line} om sag ${number}: parterne har gennemgået forløbet og er enige om den videre plan.`
  return [
    `${number}. Sag nummer ${number} om et fælles forløb`,
    'Sagsfremstilling',
    ...Array.from({ length: 19 }, (_, line) => paragraph(line + 1)),
    '',
    'Bilag',
    `Notat ${number} om forløbet`,
    '',
    'Indstilling',
    'Det indstilles, at klyngen:',
    `- drøfter forløb ${number}`,
    `- godkender plan ${number}`,
    '',
    'Referat',
    `Planen for forløb ${number} blev drøftet og godkendt.`,
    '',
  ]
}
