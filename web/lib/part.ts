/** Which part of a list to choose from is looked at. */
export interface Part {
  readonly search: string
  readonly offset: number
}

/** Rows a list to choose from shows at once. */
export const PART = 50
/** Where every such list begins. */
export const FIRST_PART: Part = { search: '', offset: 0 }
