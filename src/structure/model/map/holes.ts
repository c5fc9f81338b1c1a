import type { LabelGrid } from './label-grid.ts'

/** Gives small empty patches that land surrounds on all sides to the areas around them, each cell to the nearest. */
export function holesClosed(grid: LabelGrid, mostCells: number): LabelGrid {
  const labels = grid.labels.slice()
  const seen = new Uint8Array(labels.length)
  for (let place = 0; place < labels.length; place++) {
    if (labels[place] !== 0 || seen[place] === 1) continue
    const patch = patchAt(grid, place, seen)
    if (patch.length <= mostCells) fillFromEdges(labels, grid.columns, patch)
  }
  return { ...grid, labels }
}

function patchAt({ labels, columns }: LabelGrid, start: number, seen: Uint8Array): number[] {
  const patch = [start]
  seen[start] = 1
  for (let at = 0; at < patch.length; at++) {
    for (const next of beside(patch[at] ?? 0, columns)) {
      if (next < 0 || next >= labels.length || seen[next] === 1 || labels[next] !== 0) continue
      seen[next] = 1
      patch.push(next)
    }
  }
  return patch
}

function fillFromEdges(labels: Uint8Array, columns: number, patch: readonly number[]): void {
  for (let empty = patch; empty.length > 0; ) {
    const found = empty.map((place) => beside(place, columns).find((next) => (labels[next] ?? 0) !== 0))
    empty.forEach((place, nth) => {
      const next = found[nth]
      if (next !== undefined) labels[place] = labels[next] ?? 0
    })
    const left = empty.filter((place) => labels[place] === 0)
    if (left.length === empty.length) return
    empty = left
  }
}

function beside(place: number, columns: number): number[] {
  return [place - columns, place - 1, place + 1, place + columns]
}
