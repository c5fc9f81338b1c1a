import { figuresKind } from '../population/figures-kind.ts'
import type { ImportKind } from '../structure/import-kind.ts'
import { structureImports } from '../structure/import-kinds.ts'

/** Every kind of list that may be taken into the register, for both doors; each room that has one adds it here. */
export const importKinds: readonly ImportKind[] = [...structureImports, figuresKind]
