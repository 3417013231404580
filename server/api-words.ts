import * as accounts from '@entente/shared/api/accounts.ts'
import * as activation from '@entente/shared/api/activation.ts'
import * as agreementPartners from '@entente/shared/api/agreement-partners.ts'
import * as agreements from '@entente/shared/api/agreements.ts'
import * as common from '@entente/shared/api/common.ts'
import * as contracts from '@entente/shared/api/contracts.ts'
import * as differences from '@entente/shared/api/differences.ts'
import * as forms from '@entente/shared/api/forms.ts'
import * as listings from '@entente/shared/api/listings.ts'
import * as marketplaces from '@entente/shared/api/marketplaces.ts'
import * as partners from '@entente/shared/api/partners.ts'
import * as products from '@entente/shared/api/products.ts'
import product from '../package.json' with { type: 'json' }
import { sessionCookie } from './features/auth/index.ts'
import type { ApiWords } from './platform/http/openapi/document.ts'

const description = `Partners, agreements and contracts of this installation.

**Who calls.** Send an API token as \`Authorization: ApiKey SU-469-206-001:<secret>\`, or sign in and keep the session cookie. Every
call acts for exactly one account and sees only what belongs to it or is shared with it; everything else is answered as if it did not exist.

**Lists** are bare arrays, 100 entries at a time; \`Content-Range: items 0-99/1203\` says which ones these are. Go on with
\`limit\` and \`offset\`, or follow the \`Link\` header. Ask them in RQL, right in the query string:

| To ask for | Write |
|---|---|
| equal, not equal | \`status=active\`, \`ne(status,active)\` |
| greater, at least, less, at most | \`ge(created,2025-01-01)\` or \`created=ge=2025-01-01\`; \`gt\`, \`lt\`, \`le\` |
| one of several, none of them | \`in(status,(active,pending))\`, \`out(status,(rejected,terminated))\` |
| a pattern | \`like(name,Acme*)\`; \`ilike\` does not mind the case |
| no value, an empty text | \`partner.id=null()\`, \`name=empty()\` |
| a word anywhere | \`search=acme\` |
| all, one, not | \`and(a=1,b=2)\`, \`or(a=1,b=2)\`, \`not(a=1)\` |
| an order | \`ordering(-created,name)\` |
| leave a field out | \`select(-stats)\` |

A value with anything but letters, digits and \`-.:+@*_\\\` goes in quotes. A field may also be written with double underscores,
\`owner__id\`. What a list does not know is refused, never passed over.

**Refusals** are \`{"error_code": "AGR_004", "errors": ["…"]}\` with one sentence for each thing that is wrong. Go by the code; the
sentences come in the language of \`Accept-Language\`.

**Bodies** are JSON, or \`multipart/form-data\` where a file can come along. Fields that are not known are ignored. Moments are in UTC, to the second: \`2025-01-31T10:02:00+00:00\`.`

/** What the API's description says besides its operations. */
export const apiWords = (publicUrl: string): ApiWords => ({
  info: { title: 'Entente', version: product.version, description },
  tags: {
    Partners: 'Other companies as the calling account sees them, and the way to make a new one.',
    Agreements: 'Versioned templates for contracts, written by their owner.',
    Contracts: 'What two accounts agreed under an agreement.',
    Forms: 'What a distributor asks of whoever enters its distribution agreements.',
    Activation: 'What the holder of an activation link can do, without signing in.',
    Marketplaces: 'Go-to-market channels of providers.',
    Catalog: 'Products, and the groups in which they are offered through service agreements.',
    Listings: 'Products on marketplaces, and what vendors ask of them.',
    Accounts: 'The calling account, and its users.',
    Session: 'Signing in, and choosing for which account to act.',
    Setup: 'The first step on a new installation.',
    Description: 'What this server says of itself.',
  },
  schemas: {
    ...accounts,
    ...activation,
    ...agreementPartners,
    ...agreements,
    ...common,
    ...contracts,
    ...differences,
    ...forms,
    ...listings,
    ...marketplaces,
    ...partners,
    ...products,
  },
  sessionCookie: sessionCookie(publicUrl).name,
})
