import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useSession } from '../../../../lib/session.ts'
import { useMessages } from '../../../../messages/use-messages.ts'
import { errorOf } from '../../../../ui/input.tsx'
import { StepBody } from '../../../../ui/wizard/step-body.tsx'
import { allMarketplacesQuery } from '../api.ts'
import { useEnteredAgreement } from '../entered-agreement.ts'
import { AcceptField } from './accept-field.tsx'
import { MessageField } from './message-field.tsx'
import type { SourcingStepProps } from './step-props.ts'

/** The referral agreement to be accepted, and what goes to the vendor with the program. */
export function ReferStep(props: SourcingStepProps) {
  const { draft, onAnswer, wrong } = props
  const { refer: words } = useMessages('sourcing')
  const { account } = useSession()
  const agreement = useEnteredAgreement()
  const { data } = useQuery(allMarketplacesQuery(account.id))
  const marketplaces = data?.items ?? []
  const vendor = draft.product?.vendor.name ?? ''
  return (
    <StepBody heading={words.heading} text={words.text(agreement.owner.name)}>
      <MessageField {...props} hint={words.messageHint(vendor, agreement.owner.name)} />
      <NativeSelect
        label={words.target}
        description={words.targetHint}
        data={[
          { value: '', label: words.undecided },
          ...marketplaces.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={draft.marketplace?.id ?? ''}
        data-field="sourcing.marketplace"
        error={errorOf(wrong('sourcing.marketplace'))}
        onChange={({ currentTarget: { value } }) => {
          const chosen = marketplaces.find(({ id }) => id === value)
          onAnswer({ marketplace: chosen && { id: chosen.id, name: chosen.name } })
        }}
      />
      <AcceptField {...props} />
    </StepBody>
  )
}
