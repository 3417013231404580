import type { NewPartnerResult } from '@entente/shared/api/partners.ts'
import type { PartnerQuestion } from '@entente/shared/domain/wizards/create-partner.ts'
import { useFormat } from '../../../../messages/use-format.ts'
import { useMessages } from '../../../../messages/use-messages.ts'
import { Avatar } from '../../../../ui/avatar.tsx'
import { Finished } from '../../../../ui/wizard/finished.tsx'
import { LinkToPassOn } from '../../../../ui/wizard/link-to-pass-on.tsx'
import type { Wizard } from '../../../../ui/wizard/use-wizard.ts'
import type { Draft } from '../draft.ts'
import { MadeObjects } from './made-objects.tsx'
import { PartnerStatus } from './made-status.tsx'

interface SummaryProps {
  wizard: Wizard<PartnerQuestion, Draft, NewPartnerResult>
  made: NewPartnerResult
}

/** What was created, and above all the link to pass on. */
export function Summary({ wizard, made }: SummaryProps) {
  const { summary: words } = useMessages('newPartner')
  const { draft } = wizard.state
  const { partner, contract } = made
  const isActive = partner.status === 'active'
  return (
    <Finished
      wizard={wizard}
      mark={<Avatar id={partner.id} name={partner.name} size="page" />}
      heading={isActive ? words.active(partner.name) : words.invited(partner.name)}
      text={isActive ? words.activeText(draft.users.length) : words.invitedText}
      details={{
        label: words.openContract,
        link: { to: '/partners/contracts/$contractId', params: { contractId: contract.id } },
      }}
      another={words.another}
    >
      {contract.activation.link && (
        <ActivationLink link={contract.activation.link} name={partner.name} expireAt={contract.expire_at} />
      )}
      <MadeObjects draft={draft} made={made} />
    </Finished>
  )
}

function ActivationLink({ link, name, expireAt }: { link: string; name: string; expireAt: string | null }) {
  const { summary: words } = useMessages('newPartner')
  const { date } = useFormat()
  return (
    <LinkToPassOn
      label={words.link}
      link={link}
      aside={expireAt ? words.validUntil(date(expireAt)) : undefined}
      text={words.passOn(name)}
      nextLabel={words.nextLabel}
      next={[
        { id: 'invited', head: <PartnerStatus status="invited" />, text: words.nextInvited },
        { id: 'accepted', head: <span>{words.nextAccepted}</span>, text: words.nextAcceptedText(name) },
        { id: 'active', head: <PartnerStatus status="active" />, text: words.nextActive },
      ]}
    />
  )
}
