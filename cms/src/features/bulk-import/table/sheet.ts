/** A cell to be written: its text as French people write it, and the number it is for a spreadsheet. */
export interface Cell {
  text: string
  number?: number
}

export interface Sheet {
  name: string
  headings: Cell[]
  rows: Cell[][]
}
