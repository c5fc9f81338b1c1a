export const da = {
  title: 'Møder på samme tid',
  mine: (count: number) =>
    count === 1
      ? 'To af dine møder ligger på samme tid eller kan gøre det.'
      : `${count} gange ligger to af dine møder på samme tid eller kan gøre det.`,
  and: 'og',
  theirs: 'Her sidder personer, som også skal til et andet møde den dag. Du ser kun de møder, du må se.',
  alsoSits: 'sidder også i',
  meetsThen: (hours: string | null) => (hours === null ? 'som mødes samme dag' : `som mødes samme dag ${hours}`),
  uncertain: 'tiderne er ikke kendt',
}
