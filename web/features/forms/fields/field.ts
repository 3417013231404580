/** One of the answers that can be chosen. */
export interface Option {
  readonly value: unknown
  readonly label: string
}

interface Asked {
  readonly name: string
  /** Where its answer stands, as `company.size`; what is wrong with it is told by the same. */
  readonly path: string
  readonly label: string
  readonly help: string | undefined
  readonly required: boolean
  /** What is answered unless somebody answers otherwise. */
  readonly usual: unknown
}

/** What is typed in one field. */
const TYPED = ['text', 'longText', 'email', 'link', 'date', 'number', 'wholeNumber'] as const
export type Typed = (typeof TYPED)[number]

export type TypedField = Asked & { readonly kind: Typed }
/** `tick` has to be ticked or may be left alone; `yesOrNo` wants an answer. */
export type BooleanField = Asked & { readonly kind: 'tick' | 'yesOrNo'; readonly mustTick: boolean }
export type ChoiceField = Asked & {
  readonly kind: 'choice' | 'choices'
  readonly options: readonly Option[]
}
export type GroupField = Asked & { readonly kind: 'group'; readonly fields: readonly Field[] }
export type ListField = Asked & { readonly kind: 'list'; readonly itemAt: (index: number) => Field }
/** What no field of ours can ask is written as JSON. */
export type WrittenField = Asked & { readonly kind: 'written' }

/** One thing that a form asks, as it is shown. */
export type Field = TypedField | BooleanField | ChoiceField | GroupField | ListField | WrittenField

export const isTyped = (field: Field): field is TypedField => TYPED.some((kind) => kind === field.kind)

/** Whether two answers say the same; what the browser kept is no longer the very same thing. */
export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
