import { PasswordInput, TextInput } from '@mantine/core'
import { useMessages } from '../../messages/use-messages.ts'
import { FieldError } from '../../ui/field-error.tsx'
import { Icon } from '../../ui/icon.tsx'
import classes from '../../ui/paper/answer.module.css'
import { asksCompany } from './acceptance.ts'
import { AccountChoice } from './account-choice.tsx'
import type { AcceptanceFlow } from './use-acceptance.ts'

const ORDER: ('label' | 'input' | 'error' | 'description')[] = ['label', 'input', 'error', 'description']

const EyeIcon = () => <Icon name="eye" />

/** The questions of the present stage: the e-mail first, then what it takes to accept with it. */
export function AcceptanceFields({ flow }: { flow: AcceptanceFlow }) {
  const { form: words } = useMessages('activation')
  const { stage, draft, wrong, answer } = flow
  const error = (text: string | undefined) => text !== undefined && <FieldError>{text}</FieldError>
  return (
    <>
      <TextInput
        label={words.email}
        name="email"
        type="email"
        inputMode="email"
        autoComplete="username"
        size="lg"
        value={draft.email}
        error={error(wrong.email)}
        inputWrapperOrder={ORDER}
        onChange={(event) => answer({ email: event.currentTarget.value })}
        rightSection={stage !== 'email' && <Icon name="check" className={classes.checked} />}
      />
      {stage !== 'email' && (
        <div className={classes.fields} data-stage={stage}>
          {stage === 'new' && (
            <TextInput
              label={words.fullName}
              autoComplete="name"
              size="lg"
              value={draft.name}
              error={error(wrong.name)}
              inputWrapperOrder={ORDER}
              onChange={(event) => answer({ name: event.currentTarget.value })}
            />
          )}
          {(stage === 'new' || stage === 'password') && (
            <PasswordInput
              key={stage}
              label={words.password}
              description={stage === 'new' ? words.newPasswordHint : words.knownPasswordHint}
              autoComplete={stage === 'new' ? 'new-password' : 'current-password'}
              size="lg"
              value={draft.password}
              error={error(wrong.password)}
              aria-invalid={wrong.password !== undefined}
              inputWrapperOrder={ORDER}
              visibilityToggleIcon={EyeIcon}
              visibilityToggleButtonProps={{ 'aria-label': words.showCharacters, tabIndex: 0 }}
              onChange={(event) => answer({ password: event.currentTarget.value })}
            />
          )}
          {stage === 'choose' && <AccountChoice flow={flow} />}
          {asksCompany(stage, draft) && (
            <TextInput
              label={words.company}
              description={words.companyHint}
              autoComplete="organization"
              size="lg"
              value={draft.company}
              error={error(wrong.company)}
              inputWrapperOrder={ORDER}
              onChange={(event) => answer({ company: event.currentTarget.value })}
            />
          )}
        </div>
      )}
    </>
  )
}
