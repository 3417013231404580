import { type Complaint, problem, Refusal } from '../refusal.ts'

/** What a broken constraint means to the caller; only races reach these, the use cases look first. */
const BROKEN: Record<string, () => Refusal> = {
  one_open_contract_per_agreement_and_partner: () => worded('CTR_002'),
  one_open_syndication_per_product_and_marketplace: () => worded('CTR_002'),
  one_open_referral_per_product: () => worded('CTR_002'),
  one_partner_per_external_id: () => invalid(problem('external_id', 'already_used')),
  users_email_key: () => worded('ACT_003'),
}

const worded = (code: 'CTR_002' | 'ACT_003' | 'SYS_002') =>
  new Refusal(code, [{ say: (messages) => messages.refusals[code](undefined) }])
const invalid = (complaint: Complaint) => new Refusal('VAL_001', [complaint])

/** SQLSTATE classes that mean "no database right now": connection, resources, operator intervention, no such database. */
const UNAVAILABLE = /^(08|53|57|3D)/
const UNREACHABLE = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'ENOTFOUND'])
const POOL_TIMEOUT = /timeout exceeded when trying to connect|Connection terminated/
/** SQLSTATE class of data that PostgreSQL can not take, such as a NUL character in a text. */
const UNSTORABLE = /^22/

/** The refusal behind an error of the database, undefined when it is a fault of ours. */
export function refusalOfDatabase(error: Error): Refusal | undefined {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const constraint = 'constraint' in error && typeof error.constraint === 'string' ? error.constraint : ''
  if (UNAVAILABLE.test(code) || UNREACHABLE.has(code) || POOL_TIMEOUT.test(error.message))
    return worded('SYS_002')
  if (UNSTORABLE.test(code)) return new Refusal('VAL_001', [problem('', 'control_characters')])
  return Object.hasOwn(BROKEN, constraint) ? BROKEN[constraint]?.() : undefined
}
