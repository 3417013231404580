import type { Contract, HistoryEntry } from '@entente/shared/api/contracts.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ApiError } from '../../lib/api-error.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { CopyId } from '../../ui/copy-id.tsx'
import { Crumbs } from '../../ui/crumbs.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Note } from '../../ui/note.tsx'
import { Columns, Page, PageHead, Stack } from '../../ui/page.tsx'
import { PageSkeleton } from '../../ui/page-skeleton.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { Status } from '../../ui/status.tsx'
import { ActivationLinkCard } from './activation-link-card.tsx'
import { ActHost } from './acts/act-host.tsx'
import { ContractButtons } from './acts/contract-buttons.tsx'
import { subjectOf } from './acts/subject-of.ts'
import { VersionsCard } from './acts/versions-card.tsx'
import { contractQuery, historyQuery } from './api.ts'
import { ContractFacts } from './contract-facts.tsx'
import { HistoryCard } from './history-card.tsx'
import { LifecycleCard } from './lifecycle-card.tsx'
import { contractLooks, updateLook } from './looks.ts'
import { UpdateCard } from './update-card.tsx'

const route = getRouteApi('/shell/partners/contracts/$contractId')

interface DataProps {
  /** What was asked and answered under a contract. */
  data: (contract: Contract, history: readonly HistoryEntry[]) => ReactNode
}

/** One contract: where it stands, what it says, and how it came there. */
export function ContractPage({ data }: DataProps) {
  const { contractId } = route.useParams()
  const words = useMessages('contracts')
  const { data: contract, error, isFetching, refetch } = useQuery(contractQuery(contractId))
  // Taken back meanwhile: what is still known of it is no longer so.
  const isGone = error instanceof ApiError && error.status === 404
  return (
    <Page>
      <PageTitle>{contractId}</PageTitle>
      <Crumbs
        up="/partners/contracts"
        label={words.contracts}
        here={contract ? words.types[contract.type] : contractId}
      />
      {error && <ErrorState wholePage title={words.contractFailed} error={error} onRetry={refetch} />}
      {contract && !isGone && <ContractBody contract={contract} data={data} />}
      {!contract && !error && <PageSkeleton />}
      {contract && <ActHost key={contract.id} contract={contract} isFresh={!isFetching} />}
    </Page>
  )
}

function ContractBody({ contract, data }: DataProps & { contract: Contract }) {
  const words = useMessages('contracts')
  const { data: history = [], error, isPending, refetch } = useQuery(historyQuery(contract.id))
  const { id, type, status, partner, activation } = contract
  return (
    <Stack>
      <PageHead
        title={words.heading(partner.name, subjectOf(contract))}
        meta={
          <>
            <Status {...contractLooks[status]}>
              <b>{words.statuses[status]}</b>
            </Status>
            {contract.update_available && <Status {...updateLook}>{words.updateAvailable}</Status>}
            <span>{words.typeOf(type)}</span>
            <CopyId id={id} always />
          </>
        }
        actions={<ContractButtons contract={contract} />}
      />
      {activation.link && <ActivationLinkCard contract={contract} link={activation.link} />}
      <UpdateCard contract={contract} />
      {!isPending && <LifecycleCard contract={contract} history={history} />}
      {!isPending && data(contract, history)}
      <Columns side={376}>
        <Stack>
          <ContractFacts contract={contract} />
          <VersionsCard contract={contract} />
        </Stack>
        {error ? (
          <Note tone="warning">
            {words.historyFailed} <RetryButton onRetry={refetch} />
          </Note>
        ) : (
          !isPending && <HistoryCard contract={contract} history={history} />
        )}
      </Columns>
    </Stack>
  )
}

function RetryButton({ onRetry }: { onRetry: () => void }) {
  const words = useMessages('common')
  return (
    <button type="button" className="textButton" onClick={onRetry}>
      {words.tryAgain}
    </button>
  )
}
