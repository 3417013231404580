import { type Field, isTyped } from '../fields/field.ts'
import { ChoiceInput } from './choice-input.tsx'
import { ChoicesInput } from './choices-input.tsx'
import { GroupInput } from './group-input.tsx'
import type { InputProps } from './input-props.ts'
import { ListInput } from './list-input.tsx'
import { TickInput } from './tick-input.tsx'
import { TypedInput } from './typed-input.tsx'
import { WrittenInput } from './written-input.tsx'
import { YesOrNoInput } from './yes-or-no-input.tsx'

/** One thing that a form asks, by the control that suits it. */
export function FieldInput({ field, ...props }: InputProps<Field>) {
  if (isTyped(field)) return <TypedInput field={field} {...props} />
  switch (field.kind) {
    case 'choice':
      return <ChoiceInput field={field} {...props} />
    case 'choices':
      return <ChoicesInput field={field} {...props} />
    case 'tick':
      return <TickInput field={field} {...props} />
    case 'yesOrNo':
      return <YesOrNoInput field={field} {...props} />
    case 'group':
      return <GroupInput field={field} {...props} inner={FieldInput} />
    case 'list':
      return <ListInput field={field} {...props} inner={FieldInput} />
    case 'written':
      return <WrittenInput field={field} {...props} />
  }
}
