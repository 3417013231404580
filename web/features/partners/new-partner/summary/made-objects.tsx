import type { Contract } from '@entente/shared/api/contracts.ts'
import type { NewPartnerResult } from '@entente/shared/api/partners.ts'
import type { ToOptions } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useFormat } from '../../../../messages/use-format.ts'
import { useMessages } from '../../../../messages/use-messages.ts'
import { Folded } from '../../../../ui/wizard/folded.tsx'
import classes from '../../../../ui/wizard/made-list.module.css'
import { MadeList } from '../../../../ui/wizard/made-list.tsx'
import { MadeRow } from '../../../../ui/wizard/made-row.tsx'
import { MadeThing } from '../../../../ui/wizard/made-thing.tsx'
import { WizardTag } from '../../../../ui/wizard/wizard-tag.tsx'
import type { Draft } from '../draft.ts'
import { ContractStatus, PartnerStatus } from './made-status.tsx'

/** Everything that Create made, tied or chose, each with the way to it. */
export function MadeObjects({ draft, made }: { draft: Draft; made: NewPartnerResult }) {
  const { summary: words, agreementKinds, contractKinds } = useMessages('newPartner')
  const { partner, agreement, contract, distribution_agreements, distribution_contracts } = made
  const { type, newAgreement, marketplaces, productGroups, sourcing } = draft
  const isNewReseller = newAgreement && type === 'reseller'
  const linked = <WizardTag accent={false}>{words.linked}</WizardTag>

  return (
    <MadeList at={contract.events.created?.at}>
      <MadeRow kind={words.partner} end={<PartnerStatus status={partner.status} />}>
        <MadeThing
          {...partner}
          wanted
          link={
            // Only an active partner has a page of its own.
            partner.status === 'active'
              ? { to: '/partners/$partnerId', params: { partnerId: partner.id } }
              : undefined
          }
        />
      </MadeRow>
      <MadeRow
        kind={agreementKinds[type]}
        end={<WizardTag accent={newAgreement}>{newAgreement ? words.made : words.selected}</WizardTag>}
      >
        <MadeThing {...agreement} link={toAgreement(agreement.id)} />
      </MadeRow>
      {distribution_agreements.length > 0 && (
        <MadeRow kind={words.distributionAgreements} end={<WizardTag accent>{words.made}</WizardTag>}>
          <Folded items={distribution_agreements}>
            {(each) => (
              <MadeThing key={each.id} {...each} link={toAgreement(each.id)} about={each.marketplace?.name} />
            )}
          </Folded>
        </MadeRow>
      )}
      {isNewReseller && <TiedRow kind={words.marketplaces} tied={marketplaces} end={linked} />}
      {isNewReseller && <TiedRow kind={words.productGroups} tied={productGroups} end={linked} />}
      {isNewReseller && sourcing && (
        <MadeRow kind={words.sourcing} end={<WizardTag accent={false}>{words.selected}</WizardTag>}>
          <MadeThing {...sourcing} link={toAgreement(sourcing.id)} />
        </MadeRow>
      )}
      <MadeRow kind={contractKinds[type]} end={<ContractStatus status={contract.status} />}>
        <MadeThing {...contract} link={toContract(contract)} />
      </MadeRow>
      {distribution_contracts.length > 0 && (
        <MadeRow kind={words.distributionContracts} end={<WizardTag accent>{words.made}</WizardTag>}>
          <Folded items={distribution_contracts}>
            {(each) => <MadeThing key={each.id} {...each} link={toContract(each)} />}
          </Folded>
        </MadeRow>
      )}
    </MadeList>
  )
}

const toAgreement = (agreementId: string): ToOptions => ({
  to: '/partners/agreements/$agreementId',
  params: { agreementId },
})

const toContract = ({ id }: Contract): ToOptions => ({
  to: '/partners/contracts/$contractId',
  params: { contractId: id },
})

interface TiedRowProps {
  kind: string
  tied: readonly { id: string; name: string }[]
  end: ReactNode
}

/** One tied object stands with its id, more of them in one line. */
function TiedRow({ kind, tied, end }: TiedRowProps) {
  const { list } = useFormat()
  const [first] = tied
  if (!first) return null
  return (
    <MadeRow kind={kind} end={end}>
      <span className={classes.tied}>
        <b>{list(tied.map(({ name }) => name))}</b>
        {tied.length === 1 && <span className="mono">{first.id}</span>}
      </span>
    </MadeRow>
  )
}
