import type { Contract } from '@entente/shared/api/contracts.ts'
import type { ContractQuestion } from '@entente/shared/domain/wizards/create-contract.ts'
import { useFormat } from '../../../messages/use-format.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { Avatar } from '../../../ui/avatar.tsx'
import { Status } from '../../../ui/status.tsx'
import { Finished } from '../../../ui/wizard/finished.tsx'
import { LinkToPassOn } from '../../../ui/wizard/link-to-pass-on.tsx'
import { MadeList } from '../../../ui/wizard/made-list.tsx'
import { MadeRow } from '../../../ui/wizard/made-row.tsx'
import { MadeThing } from '../../../ui/wizard/made-thing.tsx'
import type { Wizard } from '../../../ui/wizard/use-wizard.ts'
import { WizardTag } from '../../../ui/wizard/wizard-tag.tsx'
import { contractLooks } from '../looks.ts'
import type { Draft } from './draft.ts'

interface SummaryProps {
  wizard: Wizard<ContractQuestion, Draft, Contract>
  made: Contract
}

/** The contract that was offered, and above all the link to pass on. */
export function Summary({ wizard, made }: SummaryProps) {
  const { summary: words } = useMessages('newContract')
  const { draft } = wizard.state
  const { id, owner, activation } = made
  const known = draft.whom === 'known' ? draft.partners[draft.type] : undefined
  // Whoever has a portal finds it there as well.
  const hasPortal = known !== undefined && known.status !== 'invited'
  return (
    <Finished
      wizard={wizard}
      mark={<Avatar id={owner.id} name={owner.name} size="page" />}
      heading={hasPortal ? words.offered(owner.name) : words.invited(owner.name)}
      text={hasPortal ? words.offeredText : words.invitedText}
      details={{
        label: words.details,
        link: { to: '/partners/contracts/$contractId', params: { contractId: id } },
      }}
      another={words.another}
    >
      {activation.link && <ActivationLink contract={made} link={activation.link} hasPortal={hasPortal} />}
      <MadeObjects draft={draft} contract={made} />
    </Finished>
  )
}

interface ActivationLinkProps {
  contract: Contract
  link: string
  hasPortal: boolean
}

function ActivationLink({ contract: { owner, expire_at }, link, hasPortal }: ActivationLinkProps) {
  const { summary: words, statuses } = useMessages('newContract')
  const { moment } = useFormat()
  return (
    <LinkToPassOn
      label={words.link}
      link={link}
      aside={expire_at ? words.validUntil(moment(expire_at)) : undefined}
      text={words.passOn(owner.name)}
      nextLabel={words.nextLabel}
      next={[
        {
          id: 'pending',
          head: <Status {...contractLooks.pending}>{statuses.pending}</Status>,
          text: hasPortal ? words.nextOffered : words.nextInvited,
        },
        {
          id: 'accepted',
          head: <span>{words.nextAccepted}</span>,
          text: words.nextAcceptedText(owner.name),
        },
        {
          id: 'active',
          head: <Status {...contractLooks.active}>{statuses.active}</Status>,
          text: words.nextActive,
        },
      ]}
    />
  )
}

function MadeObjects({ draft, contract }: { draft: Draft; contract: Contract }) {
  const { summary: words, created, agreementKinds, statuses } = useMessages('newContract')
  const { whom, partners, type } = draft
  const { id, name, status, agreement, owner, events } = contract
  const known = whom === 'known' ? partners[type] : undefined
  return (
    <MadeList at={events.created?.at}>
      <MadeRow kind={words.contractId} end={<Status {...contractLooks[status]}>{statuses[status]}</Status>}>
        <MadeThing
          id={id}
          name={name}
          link={{ to: '/partners/contracts/$contractId', params: { contractId: id } }}
        />
      </MadeRow>
      <MadeRow
        kind={words.partner}
        end={<WizardTag accent={!known}>{known ? created.isSelected : words.made}</WizardTag>}
      >
        <MadeThing
          {...owner}
          link={
            known?.status === 'active'
              ? { to: '/partners/$partnerId', params: { partnerId: owner.id } }
              : undefined
          }
        />
      </MadeRow>
      <MadeRow kind={agreementKinds[type]} end={<WizardTag accent={false}>{created.isSelected}</WizardTag>}>
        <MadeThing
          {...agreement}
          link={{ to: '/partners/agreements/$agreementId', params: { agreementId: agreement.id } }}
        />
      </MadeRow>
    </MadeList>
  )
}
