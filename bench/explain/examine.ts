import { agreementList } from '@entente/shared/lists/agreements.ts'
import { contractList } from '@entente/shared/lists/contracts.ts'
import type { List } from '@entente/shared/lists/field.ts'
import { listingList, listingRequestList } from '@entente/shared/lists/listings.ts'
import { partnerList } from '@entente/shared/lists/partners.ts'
import type pg from 'pg'
import { listAgreements } from '../../server/features/agreements/agreement-queries.ts'
import { listContracts } from '../../server/features/contracts/contract-queries.ts'
import { listListings } from '../../server/features/listings/listing-queries.ts'
import { listListingRequests } from '../../server/features/listings/request-queries.ts'
import { listPartners } from '../../server/features/partners/partner-queries.ts'
import type { MemberCtx } from '../../server/platform/context.ts'
import type { ListRequest } from '../../server/platform/lists/query.ts'
import type { Page } from '../../server/platform/lists/read-page.ts'
import type { Filled } from '../data/fill.ts'
import { type Cost, costOf, NO_COST, together } from './plan.ts'
import { NOTHING_ASKED, type Question, questionsOf } from './questions.ts'
import { readValues } from './values.ts'
import { explain, type Viewer, viewerOf } from './viewer.ts'

/** What was asked, by whom, and what it cost. */
export interface Answer {
  readonly list: string
  readonly viewer: string
  readonly question: Question
  /** Rows that the viewer sees when nothing is asked. */
  readonly visible: number
  readonly found: number
  readonly page: Cost
  readonly total: Cost
}

interface Listed {
  readonly name: string
  readonly list: List
  readonly read: (ctx: MemberCtx, list: ListRequest) => Promise<Page<unknown>>
}

const LISTS: readonly Listed[] = [
  { name: 'partners', list: partnerList, read: listPartners },
  { name: 'contracts', list: contractList, read: listContracts },
  { name: 'agreements', list: agreementList, read: listAgreements },
  { name: 'listings', list: listingList, read: listListings },
  { name: 'listing-requests', list: listingRequestList, read: listListingRequests },
]

/** Often, seldom, in two letters only, and not at all. */
const SEARCHED = ['software', 'Zürich', 'ab', 'Nothing has this name']

type Role = keyof Filled

/** Asks the long lists everything that they may be asked, from each side. */
export async function* examine(
  pool: pg.Pool,
  accounts: Filled,
  roles: readonly Role[] = ['distributor', 'vendor', 'reseller'],
): AsyncGenerator<Answer> {
  for (const listed of LISTS)
    for (const role of roles) yield* examineList(pool, listed, viewerOf(pool, role, accounts[role]))
}

async function* examineList(pool: pg.Pool, listed: Listed, viewer: Viewer): AsyncGenerator<Answer> {
  const { name, list, read } = listed
  const values = await readValues(pool, { name, list, account: viewer.answered.actor.account.id })
  const { total: visible } = await read(viewer.answered, NOTHING_ASKED)
  for (const question of questionsOf(list, values, { words: SEARCHED, rows: visible })) {
    viewer.takeStatements()
    // What is shown of rows once they are found is always the same statement, so that pages are enough to look at it.
    await read(question.about === 'page' ? viewer.answered : viewer.unanswered, question.request)
    const costs = { page: NO_COST, total: NO_COST }
    for (const statement of viewer.takeStatements()) {
      const part = statement.sql.startsWith('select count(*)') ? 'total' : 'page'
      costs[part] = together(costs[part], costOf(await explain(pool, statement)))
    }
    yield { list: name, viewer: viewer.role, question, visible, found: costs.total.counted, ...costs }
  }
}
