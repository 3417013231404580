import type { AcceptanceResult } from '@entente/shared/api/activation.ts'
import { UPLOAD_TYPES } from '@entente/shared/domain/agreements.ts'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { rememberSession, visitorQuery } from '../../lib/session.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { PageTitle } from '../../ui/page-title.tsx'
import classes from './activation-page.module.css'
import { documentTextQuery, invitationQuery } from './api.ts'
import { Band } from './band.tsx'
import { type DeadEnd, deadEndOf, isGone } from './dead-end.ts'
import { DeadEndPage } from './dead-end-page.tsx'
import { Done } from './done.tsx'
import { OpenInvitation } from './open-invitation.tsx'
import { PageFoot } from './page-foot.tsx'
import { PaperBones } from './paper-bones.tsx'
import { Rejected } from './rejected.tsx'

type Ending =
  | { readonly kind: 'accepted'; readonly result: AcceptanceResult }
  | { readonly kind: 'rejected' }
  | { readonly kind: 'dead'; readonly end: DeadEnd }

const ON_THIS_PAGE: readonly unknown[] = ['activation', ...visitorQuery.queryKey]

/** What the recipient of an activation link reads, accepts or rejects. */
export function ActivationPage() {
  const { secret = '' } = useSearch({ from: '/contracts/activate' })
  return <Activation key={secret} code={secret} />
}

function Activation({ code }: { code: string }) {
  const words = useMessages('activation')
  const queries = useQueryClient()
  const [ending, setEnding] = useState<Ending>()
  const invitation = useQuery({ ...invitationQuery(code), enabled: code !== '' })
  const session = useQuery(visitorQuery)
  const document = invitation.data?.agreement.document
  const isText = document?.media_type === UPLOAD_TYPES.txt
  const text = useQuery({ ...documentTextQuery(code), enabled: isText })

  const accepted = (result: AcceptanceResult) => {
    const { contract: _, ...context } = result
    // Whoever was signed in before, from now on it is the recipient.
    queries.removeQueries({ predicate: ({ queryKey }) => !ON_THIS_PAGE.includes(queryKey[0]) })
    rememberSession(queries, context)
    setEnding({ kind: 'accepted', result })
  }
  const failed = (error: unknown, arrived = false) => {
    if (!isGone(error)) return
    const end = deadEndOf(error)
    setEnding({ kind: 'dead', end: arrived && end === 'invalid' ? 'arrived' : end })
  }

  const { data, error } = invitation
  const visitor = session.data ?? undefined
  const dead =
    ending?.kind === 'dead'
      ? ending.end
      : code === ''
        ? 'invalid'
        : error && !data
          ? deadEndOf(error)
          : undefined
  const content = () => {
    if (dead) return <DeadEndPage end={dead} session={visitor} onRetry={() => invitation.refetch()} />
    // Once shown the form stays, whatever is asked again behind it: it holds what was typed.
    if (!data || !session.isFetched) return <PaperBones />
    if (ending?.kind === 'accepted') return <Done invitation={data} result={ending.result} />
    if (ending?.kind === 'rejected') return <Rejected issuer={data.issuer} />
    return (
      <OpenInvitation
        code={code}
        invitation={data}
        session={visitor}
        text={isText ? text.data : undefined}
        onAccepted={accepted}
        onRejected={() => setEnding({ kind: 'rejected' })}
        onFailed={failed}
      />
    )
  }

  return (
    <div className={classes.page}>
      <PageTitle>{data ? words.pageTitleFrom(data.issuer.name) : words.pageTitle}</PageTitle>
      <Band issuer={data?.issuer} />
      <div className={classes.inside}>
        {content()}
        <PageFoot />
      </div>
    </div>
  )
}
