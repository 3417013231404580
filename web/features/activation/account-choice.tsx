import { useMessages } from '../../messages/use-messages.ts'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { FieldError } from '../../ui/field-error.tsx'
import type { Accepting } from './acceptance.ts'
import type { AcceptanceFlow } from './use-acceptance.ts'

const NEW = 'new'
const choiceOf = (accepting: Accepting) => (typeof accepting === 'object' ? accepting.id : (accepting ?? ''))

/** For which company to accept: a new one, or one the user is already in; absent where there is no choice. */
export function AccountChoice({ flow }: { flow: AcceptanceFlow }) {
  const { form: words } = useMessages('activation')
  const { accounts, draft, wrong, answer } = flow
  if (accounts.length === 0) return null
  return (
    <div>
      <ChoiceCards
        label={words.account}
        choices={[
          ...accounts.map(({ id, name }) => ({ value: id, label: name, text: words.oldAccountText(id) })),
          { value: NEW, label: words.newAccount, text: words.newAccountText },
        ]}
        value={choiceOf(draft.accepting)}
        onChange={(value) => answer({ accepting: value === NEW ? NEW : { id: value } })}
        invalid={wrong.accepting !== undefined}
      />
      {wrong.accepting && <FieldError>{wrong.accepting}</FieldError>}
    </div>
  )
}
