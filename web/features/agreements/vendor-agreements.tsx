import type { Agreement } from '@entente/shared/api/agreements.ts'
import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import { useListState } from '../../lib/use-list-state.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ListPage } from '../../ui/list-page.tsx'
import type { Column } from '../../ui/table-columns.ts'
import { guestColumns } from './agreement-columns.tsx'
import { agreementFilters } from './agreement-filters.ts'
import { agreementList } from './agreement-list.ts'
import { agreementsQuery, distributionsQuery, programsQuery } from './agreements-query.ts'
import { ownContractsQuery } from './api.ts'
import { useEnrolling } from './enroll/use-enrolling.tsx'
import { idsWithParents } from './enrolment.ts'
import { programTree, type TreeRow } from './program-tree.ts'
import { TreeName } from './tree-name.tsx'

/**
 * The programs of a vendor, each with its distribution agreements, to be entered where they stand (domain: section 13.3).
 * Whoever searches or filters finds both in one list.
 */
export function VendorAgreements() {
  const words = useMessages('agreements')
  const format = useFormat()
  const view = useListState(agreementList)
  const isTree = !view.narrowed
  const answer = useQuery((isTree ? programsQuery : agreementsQuery)(view.state))
  const { rows, fold } = useTree(answer.data?.items ?? [], isTree)
  const { data: contracts } = useQuery(ownContractsQuery(idsWithParents(rows)))
  const { enroll, dialog } = useEnrolling()
  const columns = useMemo(() => {
    const all: Column<TreeRow>[] = guestColumns(words, format, {
      contracts: contracts?.items,
      onEnroll: enroll,
    })
    return isTree ? inTree(all, fold) : all
  }, [words, format, contracts, enroll, isTree, fold])
  const offered = useMemo(() => agreementFilters(words), [words])

  return (
    <>
      <ListPage
        title={words.agreements}
        searchLabel={words.searchLabel}
        placeholder={words.searchPlaceholder}
        view={view}
        offered={offered}
        answer={answer}
        rows={rows}
        columns={columns}
        rowName={({ title }) => title}
        empty={<EmptyState title={words.emptyTitle} text={words.emptyTextForGuests} />}
        noMatch={{ title: words.noMatchTitle(view.search), text: words.noMatchText }}
        failed={words.listFailed}
      />
      {dialog}
    </>
  )
}

/** The rows of the list, with what stands under each program; until that is here, the programs alone. */
function useTree(agreements: readonly Agreement[], isTree: boolean) {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const programs = isTree ? agreements.map(({ id }) => id) : []
  const { data } = useQuery(distributionsQuery(programs))
  const distributions = isTree ? (data?.items ?? []) : []
  const fold = useCallback(
    (id: string) =>
      setFolded(
        (before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]),
      ),
    [],
  )
  return { rows: programTree(agreements, distributions, folded), fold }
}

const inTree = (columns: readonly Column<TreeRow>[], fold: (id: string) => void): Column<TreeRow>[] =>
  columns.map((column) =>
    column.id === 'title' ? { ...column, cell: (row) => <TreeName row={row} onFold={fold} /> } : column,
  )
