import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useSession } from '../../lib/session.ts'
import { useListState } from '../../lib/use-list-state.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ListPage } from '../../ui/list-page.tsx'
import { InTopBar } from '../../ui/top-bar-slot.tsx'
import { agreementColumns, guestColumns } from './agreement-columns.tsx'
import { agreementFilters } from './agreement-filters.ts'
import { agreementList } from './agreement-list.ts'
import { agreementsQuery } from './agreements-query.ts'
import { ownContractsQuery } from './api.ts'
import { CreateAgreementButton, useMayCreateAgreement } from './create-agreement-button.tsx'
import { VendorAgreements } from './vendor-agreements.tsx'

/** Every agreement the present account owns or may see. */
export const AgreementsPage = () =>
  useSession().account.type === 'vendor' ? <VendorAgreements /> : <ProviderAgreements />

/** Those of a distributor or reseller, who may have agreements of its own. */
function ProviderAgreements() {
  const words = useMessages('agreements')
  const format = useFormat()
  const view = useListState(agreementList)
  const answer = useQuery(agreementsQuery(view.state))
  const mayCreate = useMayCreateAgreement()
  const foreign = (answer.data?.items ?? []).filter(({ stats }) => !stats).map(({ id }) => id)
  const { data: contracts } = useQuery(ownContractsQuery(foreign))
  const columns = useMemo(
    () =>
      mayCreate
        ? agreementColumns(words, format, contracts?.items)
        : guestColumns(words, format, { contracts: contracts?.items }),
    [words, format, mayCreate, contracts],
  )
  const offered = useMemo(() => agreementFilters(words), [words])

  return (
    <>
      {mayCreate && (
        <InTopBar>
          <CreateAgreementButton small />
        </InTopBar>
      )}
      <ListPage
        title={words.agreements}
        searchLabel={words.searchLabel}
        placeholder={words.searchPlaceholder}
        view={view}
        offered={offered}
        answer={answer}
        columns={columns}
        rowName={({ title }) => title}
        actions={mayCreate && <CreateAgreementButton />}
        empty={
          <EmptyState
            title={words.emptyTitle}
            text={mayCreate ? words.emptyText : words.emptyTextForGuests}
            actions={mayCreate && <CreateAgreementButton />}
          />
        }
        noMatch={{ title: words.noMatchTitle(view.search), text: words.noMatchText }}
        failed={words.listFailed}
      />
    </>
  )
}
