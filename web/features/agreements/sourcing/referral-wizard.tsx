import type { Contract } from '@entente/shared/api/contracts.ts'
import type { ReferralQuestion } from '@entente/shared/domain/wizards/enroll-referral.ts'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { FIRST_PART } from '../../../lib/part.ts'
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
import type { Answers } from './answers.ts'
import { programContractQuery, programsForQuery } from './api.ts'
import { ContractRow } from './contract-row.tsx'
import { useEnteredAgreement } from './entered-agreement.ts'
import type { Entering } from './plan-parts.ts'
import { type ReferralDraft, referralPlan } from './referral-plan.ts'

interface ReferralWizardProps {
  entering: Entering
  step: string | undefined
}

/** The steps into a referral agreement, and what came of them. */
export function ReferralWizard({ entering, step }: ReferralWizardProps) {
  const plan = useMemo(() => referralPlan(entering), [entering])
  const wizard = useWizard(plan, step)
  const { draft, made } = wizard.state
  const current = stepToShow(plan, draft, step)
  const blocked = useBlockReason(current, draft)
  return made ? (
    <Summary wizard={wizard} made={made} />
  ) : (
    <Questions wizard={wizard} current={current} blocked={blocked} />
  )
}

/** Why Next can not even be tried: there is no program to offer, or nothing to accept. */
function useBlockReason(step: ReferralQuestion, { product }: Answers): string | undefined {
  const { program: words } = useMessages('sourcing')
  const { account } = useSession()
  const { data, isPlaceholderData } = useQuery({
    ...programsForQuery(account.id, product?.vendor.id ?? '')(FIRST_PART),
    enabled: step === 'agreement',
  })
  const nothingShown = useNothingShown(useTerms(useEnteredAgreement().id))
  if (step === 'submit') return nothingShown
  const isNone = data?.total === 0 && !isPlaceholderData
  return step === 'agreement' && isNone ? `${words.emptyHeading}.` : undefined
}

interface SummaryProps {
  wizard: Wizard<ReferralQuestion, ReferralDraft, Contract>
  made: Contract
}

/** The referral that was made, and the program contract that decides about it. */
function Summary({ wizard, made }: SummaryProps) {
  const { summary: words, created, referral } = useMessages('sourcing')
  const agreement = useEnteredAgreement()
  const { beganAtProduct, product, program, marketplace } = wizard.state.draft
  const { data: offered } = useQuery(programContractQuery(program?.id ?? '', product?.vendor.id ?? ''))
  const vendor = product?.vendor ?? { id: '', name: '' }
  const isActive = made.status === 'active'
  const selected = <WizardTag accent={false}>{created.isSelected}</WizardTag>
  return (
    <Finished
      wizard={wizard}
      mark={<Avatar id={vendor.id} name={vendor.name} size="page" />}
      heading={isActive ? words.referred(vendor.name) : words.askedToSign(vendor.name)}
      text={isActive ? words.referredText : words.askedToSignText(vendor.name)}
      details={{
        label: words.details,
        link: { to: '/partners/contracts/$contractId', params: { contractId: made.id } },
      }}
      another={beganAtProduct ? undefined : referral.anotherProduct}
    >
      <MadeList at={made.events.created?.at}>
        <ContractRow kind={created.referralContract} contract={made} />
        {offered && <ContractRow kind={created.programContract} contract={offered} />}
        <MadeRow kind={words.distributor} end={<WizardTag accent={false}>{words.acceptedTag}</WizardTag>}>
          <MadeThing
            {...agreement.owner}
            link={{ to: '/partners/$partnerId', params: { partnerId: agreement.owner.id } }}
            about={agreement.title}
          />
        </MadeRow>
        {product && (
          <MadeRow kind={created.product} end={selected}>
            <MadeThing {...product} about={product.vendor.name} />
          </MadeRow>
        )}
        <MadeRow kind={words.target} end={marketplace && selected}>
          {marketplace ? <MadeThing {...marketplace} /> : <span className="muted">{words.undecided}</span>}
        </MadeRow>
      </MadeList>
    </Finished>
  )
}
