/** What the intake needs of the house that it stands in. */
export type IntakeHouse = {
  /** folder of the original bytes */
  readonly files: string
  /** called when documents wait to be read */
  readonly added: () => void
}
