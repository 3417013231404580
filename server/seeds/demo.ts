import { type Ctx, transact } from '../platform/context.ts'
import { tellAccounts } from './story/accounts.ts'
import { tellAgreements } from './story/agreements.ts'
import { calendar } from './story/calendar.ts'
import { tellContracts } from './story/contracts.ts'
import { tellForms } from './story/forms.ts'
import { writeHistory } from './story/history.ts'
import { tellRequests } from './story/listing-requests.ts'
import { writeAccounts } from './write/write-accounts.ts'
import { writeAgreements } from './write/write-agreements.ts'
import { writeAnswers } from './write/write-answers.ts'
import { writeCatalog } from './write/write-catalog.ts'
import { writeContracts } from './write/write-contracts.ts'
import { writeDocuments } from './write/write-documents.ts'
import { writeForms } from './write/write-forms.ts'
import { writeListingRequests } from './write/write-listing-requests.ts'
import { writeListings } from './write/write-listings.ts'
import { writePeople } from './write/write-people.ts'
import { writePrerequisites } from './write/write-prerequisites.ts'
import { writeRelations } from './write/write-relations.ts'

export { DEMO_SIGN_INS } from './demo/sign-ins.ts'

/** Fills an empty database with the story of a distributor and its partners over the last twenty months. */
export const seedDemo = (ctx: Ctx): Promise<void> =>
  transact(ctx, async (ctx) => {
    const at = calendar(ctx.now())
    const forms = tellForms(at)
    const agreements = tellAgreements(at)
    const contracts = tellContracts(at, agreements)
    const accounts = tellAccounts(at, contracts)

    await writeAccounts(ctx, accounts)
    await writePeople(ctx, accounts)
    await writeCatalog(ctx, accounts, contracts)
    const fingerprints = await writeDocuments(ctx, agreements)
    const entries = [
      ...(await writeForms(ctx, forms)),
      ...(await writeAgreements(ctx, agreements)),
      ...(await writeContracts(ctx, contracts, fingerprints)),
    ]
    const listings = await writeListings(ctx, at, contracts)
    const asked = await writeListingRequests(ctx, tellRequests(at, listings))
    await writePrerequisites(ctx)
    await writeAnswers(ctx, contracts, forms)
    await writeHistory(ctx, [...entries, ...asked])
    await writeRelations(ctx, contracts)
  })
