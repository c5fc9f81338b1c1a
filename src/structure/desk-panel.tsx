import type { ReadTx } from '../db/transactions.ts'
import type { PanelContent } from '../people/panels.ts'
import type { Asked } from '../ui/route.ts'
import { listedAsData } from './model/import-as-data.ts'
import { mayKeepRegister } from './model/right.ts'
import { KeeperPanel } from './pages/keeper-panel.tsx'
import { latestImports } from './storage/imports.ts'

/** On my desk, where I keep the register: lists that wait for somebody to look through them, and the way to more. */
export async function keeperPanel(tx: ReadTx, { actor }: Asked): Promise<PanelContent | null> {
  if (!mayKeepRegister(actor)) return null
  const waiting = (await latestImports(tx, 50)).filter(({ state }) => state === 'proposed')
  return { main: <KeeperPanel waiting={waiting} />, json: { imports: waiting.map(listedAsData) } }
}
