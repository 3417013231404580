import type { NewPartnerResult } from '@entente/shared/api/partners.ts'
import type { ReactNode } from 'react'
import { useFormat } from '../../../../messages/use-format.ts'
import { useMessages } from '../../../../messages/use-messages.ts'
import { Card } from '../../../../ui/card.tsx'
import type { Draft } from '../draft.ts'
import { WizardTag } from '../frame/wizard-tag.tsx'
import { Folded } from './folded.tsx'
import { AgreementLink, ContractLink, PartnerLink } from './made-links.tsx'
import classes from './made-list.module.css'
import { MadeRow } from './made-row.tsx'
import { ContractStatus, PartnerStatus } from './made-status.tsx'

/** Everything that Create made, tied or chose, each with the way to it. */
export function MadeList({ draft, result }: { draft: Draft; result: NewPartnerResult }) {
  const { summary: words, agreementKinds, contractKinds } = useMessages('wizard')
  const { moment } = useFormat()
  const { partner, agreement, contract, distribution_agreements, distribution_contracts } = result
  const { type, newAgreement, marketplaces, productGroups, sourcing } = draft
  const isNewReseller = newAgreement && type === 'reseller'
  const linked = <WizardTag accent={false}>{words.linked}</WizardTag>
  const at = contract.events.created?.at

  return (
    <div className={classes.made}>
      <Card title={words.madeHeading} {...(at && { aside: moment(at) })} flush>
        <ul>
          <MadeRow kind={words.partner} end={<PartnerStatus status={partner.status} />}>
            <PartnerLink partner={partner} />
          </MadeRow>
          <MadeRow
            kind={agreementKinds[type]}
            end={<WizardTag accent={newAgreement}>{newAgreement ? words.made : words.selected}</WizardTag>}
          >
            <AgreementLink agreement={agreement} />
          </MadeRow>
          {distribution_agreements.length > 0 && (
            <MadeRow kind={words.distributionAgreements} end={<WizardTag accent>{words.made}</WizardTag>}>
              <Folded items={distribution_agreements}>
                {(each) => <AgreementLink key={each.id} agreement={each} about={each.marketplace?.name} />}
              </Folded>
            </MadeRow>
          )}
          {isNewReseller && <TiedRow kind={words.marketplaces} tied={marketplaces} end={linked} />}
          {isNewReseller && <TiedRow kind={words.productGroups} tied={productGroups} end={linked} />}
          {isNewReseller && sourcing && (
            <MadeRow kind={words.sourcing} end={<WizardTag accent={false}>{words.selected}</WizardTag>}>
              <AgreementLink agreement={sourcing} />
            </MadeRow>
          )}
          <MadeRow kind={contractKinds[type]} end={<ContractStatus status={contract.status} />}>
            <ContractLink contract={contract} />
          </MadeRow>
          {distribution_contracts.length > 0 && (
            <MadeRow kind={words.distributionContracts} end={<WizardTag accent>{words.made}</WizardTag>}>
              <Folded items={distribution_contracts}>
                {(each) => <ContractLink key={each.id} contract={each} />}
              </Folded>
            </MadeRow>
          )}
        </ul>
      </Card>
    </div>
  )
}

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
