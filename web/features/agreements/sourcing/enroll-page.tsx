import type { Agreement } from '@entente/shared/api/agreements.ts'
import { isSourcing } from '@entente/shared/domain/agreements.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { isClosed } from '../../../lib/api-error.ts'
import { mayOwn } from '../../../lib/may-own.ts'
import { useSession } from '../../../lib/session.ts'
import { usePageLanguage } from '../../../messages/language-scope.tsx'
import { useFormat } from '../../../messages/use-format.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { ErrorState } from '../../../ui/error-state.tsx'
import { ClosedWizard } from '../../../ui/wizard/closed-wizard.tsx'
import { agreementQuery } from '../api.ts'
import { picked } from './answers.ts'
import { sourceableProductQuery } from './api.ts'
import { EnteredAgreement } from './entered-agreement.ts'
import type { Entering } from './plan-parts.ts'
import { ReferralWizard } from './referral-wizard.tsx'
import { SyndicationWizard } from './syndication-wizard.tsx'

const route = getRouteApi('/partners/agreements/$agreementId/enroll')

/** The way into a syndication or referral agreement; what it can not be entered for, it says. */
export function EnrollPage() {
  const { agreementId } = route.useParams()
  const words = useMessages('agreements')
  const { data: agreement, error, refetch } = useQuery(agreementQuery(agreementId))
  // What is being entered stays when the agreement only could not be read again.
  if (error && (!agreement || isClosed(error)))
    return <ErrorState wholePage title={words.agreementFailed} error={error} onRetry={refetch} />
  return agreement ? <OpenAgreement agreement={agreement} /> : null
}

function OpenAgreement({ agreement }: { agreement: Agreement }) {
  const { account, user } = useSession()
  const words = useMessages('sourcing')
  const format = useFormat()
  const language = usePageLanguage()
  const { step, product: productId, service } = route.useSearch()
  const asked = useQuery({
    ...sourceableProductQuery(agreement.id, productId ?? ''),
    enabled: productId !== undefined,
  })
  const closed = useClosed(agreement)
  const entering = useMemo(
    (): Entering => ({
      agreement,
      product: asked.data ? picked(asked.data) : undefined,
      serviceId: service,
      words,
      format,
      language,
    }),
    [agreement, asked.data, service, words, format, language],
  )
  if (closed) {
    const exit = { to: '/partners/agreements/$agreementId', params: { agreementId: agreement.id } } as const
    return <ClosedWizard title={agreement.title} exit={exit} {...words.closed} text={closed} />
  }
  if (productId !== undefined && asked.isLoading) return null
  const key = [account.id, user.id, agreement.id, entering.product?.id].join(' ')
  return (
    <EnteredAgreement value={agreement}>
      {agreement.type === 'referral' ? (
        <ReferralWizard key={key} entering={entering} step={step} />
      ) : (
        <SyndicationWizard key={key} entering={entering} step={step} />
      )}
    </EnteredAgreement>
  )
}

/** Why the account can not enter it, absent where it can. */
function useClosed({ type, owner, version, title }: Agreement): string | undefined {
  const me = useSession()
  const { closed: words } = useMessages('sourcing')
  if (!isSourcing(type)) return words.otherType(title)
  if (owner.id === me.account.id) return words.own
  if (type === 'referral' && !mayOwn(me, 'program')) return words.needsPrograms
  return version?.active ? undefined : words.notSignable
}
