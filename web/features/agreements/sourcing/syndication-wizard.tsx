import type { Contract } from '@entente/shared/api/contracts.ts'
import type { SyndicationQuestion } from '@entente/shared/domain/wizards/enroll-syndication.ts'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useSession } from '../../../lib/session.ts'
import { useTerms } from '../../../lib/terms.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { Avatar } from '../../../ui/avatar.tsx'
import { useNothingShown } from '../../../ui/paper/use-nothing-shown.ts'
import { Finished } from '../../../ui/wizard/finished.tsx'
import { MadeList } from '../../../ui/wizard/made-list.tsx'
import { MadeRow } from '../../../ui/wizard/made-row.tsx'
import { MadeThing } from '../../../ui/wizard/made-thing.tsx'
import { stepToShow } from '../../../ui/wizard/progress.ts'
import { Questions } from '../../../ui/wizard/questions.tsx'
import { useWizard, type Wizard } from '../../../ui/wizard/use-wizard.ts'
import { WizardTag } from '../../../ui/wizard/wizard-tag.tsx'
import { servedMarketplacesQuery } from './api.ts'
import { ContractRow } from './contract-row.tsx'
import { useEnteredAgreement } from './entered-agreement.ts'
import type { Entering } from './plan-parts.ts'
import { productEntry } from './product-entry.ts'
import { type SyndicationDraft, syndicationPlan } from './syndication-plan.ts'
import { useEnroller } from './use-enroller.ts'

interface SyndicationWizardProps {
  entering: Entering
  step: string | undefined
}

/** The steps into a syndication agreement, and what came of them. */
export function SyndicationWizard({ entering, step }: SyndicationWizardProps) {
  const plan = useMemo(() => syndicationPlan(entering), [entering])
  const wizard = useWizard(plan, step)
  const { draft, made } = wizard.state
  const current = stepToShow(plan, draft, step)
  const blocked = useBlockReason(current)
  return made ? (
    <Summary wizard={wizard} made={made} />
  ) : (
    <Questions wizard={wizard} current={current} blocked={blocked} />
  )
}

/** Why Next can not even be tried: there is nowhere to sell, or nothing to accept. */
function useBlockReason(step: SyndicationQuestion): string | undefined {
  const { marketplace: words } = useMessages('sourcing')
  const { account } = useSession()
  const { data } = useQuery({
    ...servedMarketplacesQuery(account.id),
    enabled: step === 'marketplace',
  })
  const nothingShown = useNothingShown(useTerms(useEnteredAgreement().id))
  if (step === 'agreement') return nothingShown
  return step === 'marketplace' && data?.total === 0 ? words.noneServed : undefined
}

interface SummaryProps {
  wizard: Wizard<SyndicationQuestion, SyndicationDraft, Contract>
  made: Contract
}

/** The application that was made, and who decides about it. */
function Summary({ wizard, made }: SummaryProps) {
  const { summary: words, created, syndication } = useMessages('sourcing')
  const agreement = useEnteredAgreement()
  const { beganAtProduct, product, marketplace } = wizard.state.draft
  const entering = useEnroller(agreement.id)
  const isFreeElsewhere =
    entering && product && productEntry(agreement, product.id, entering.enroller) !== undefined
  const another = beganAtProduct
    ? isFreeElsewhere && syndication.anotherMarketplace
    : syndication.anotherProduct
  const selected = <WizardTag accent={false}>{created.isSelected}</WizardTag>
  return (
    <Finished
      wizard={wizard}
      mark={<Avatar id={agreement.owner.id} name={agreement.owner.name} size="page" />}
      heading={words.askedToApprove(agreement.owner.name)}
      text={words.askedToApproveText(product?.name ?? '', marketplace?.name ?? '')}
      details={{
        label: words.details,
        link: { to: '/partners/contracts/$contractId', params: { contractId: made.id } },
      }}
      another={another || undefined}
    >
      <MadeList at={made.events.created?.at}>
        <ContractRow kind={created.syndicationContract} contract={made} />
        {product && (
          <MadeRow kind={created.product} end={selected}>
            <MadeThing {...product} />
          </MadeRow>
        )}
        {marketplace && (
          <MadeRow kind={created.marketplace} end={selected}>
            <MadeThing {...marketplace} />
          </MadeRow>
        )}
        <MadeRow kind={words.agreement} end={<WizardTag accent={false}>{words.acceptedTag}</WizardTag>}>
          <MadeThing
            {...agreement}
            link={{ to: '/partners/agreements/$agreementId', params: { agreementId: agreement.id } }}
          />
        </MadeRow>
      </MadeList>
    </Finished>
  )
}
