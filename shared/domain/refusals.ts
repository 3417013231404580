import type { AgreementType } from './agreements.ts'
import type { ContractStatus, ContractType } from './contracts/index.ts'

/** Every way a request can be refused, with the HTTP status it travels under (domain: section 19). */
export const REFUSALS = {
  VAL_001: 400,
  AUTH_001: 401,
  AUTH_002: 401,
  AUTH_003: 403,
  AUTH_004: 403,
  AUTH_005: 403,
  NFD_001: 404,
  SYS_001: 500,
  SYS_002: 503,
  IDM_001: 409,
  LIM_001: 429,
  LIM_002: 413,
  LIM_003: 415,
  ACC_001: 403,
  ACC_002: 403,
  ACC_003: 400,
  AGR_001: 400,
  AGR_002: 400,
  AGR_003: 400,
  AGR_004: 400,
  AGR_005: 400,
  AGR_006: 400,
  AGR_007: 400,
  AGR_008: 400,
  AGR_009: 400,
  AGR_010: 400,
  AGV_001: 400,
  AGV_002: 400,
  AGV_003: 400,
  CTR_001: 400,
  CTR_002: 400,
  CTR_003: 400,
  CTR_004: 400,
  CTR_005: 400,
  CTR_006: 400,
  CTR_007: 400,
  CTR_008: 400,
  CTR_009: 400,
  ACT_001: 404,
  ACT_002: 400,
  ACT_003: 400,
  FRM_001: 400,
  FRM_002: 400,
  FRM_003: 400,
} as const

export type RefusalCode = keyof typeof REFUSALS

/** What the text of a refusal has to be told; codes that are not listed need nothing. */
interface Details {
  ACC_001: { type: AgreementType }
  AGR_004: { marketplace: string }
  CTR_001: { type: ContractType; status: ContractStatus }
  CTR_003: { type: ContractType }
}

export type RefusalValues = {
  [Code in RefusalCode]: Code extends keyof Details ? Details[Code] : undefined
}

/** What can be wrong with one field of a request, each with what its text has to be told. */
export interface ProblemValues {
  required: undefined
  wrong_type: { expected: 'text' | 'number' | 'whole_number' | 'boolean' | 'date' | 'list' | 'object' }
  too_short: { limit: number }
  too_long: { limit: number }
  too_many: { limit: number }
  too_few: { limit: number }
  too_small: { limit: number }
  too_large: { limit: number }
  not_above: { limit: number }
  not_below: { limit: number }
  not_a_multiple: { of: number }
  not_allowed: { values: readonly string[] }
  not_found: undefined
  already_used: undefined
  repeated: undefined
  not_an_email: undefined
  not_a_link: undefined
  not_wanted: { with: string }
  not_a_file: undefined
  wrong_file_type: { types: readonly string[] }
  file_too_large: { megabytes: number }
  file_empty: undefined
  unreadable: undefined
  no_request: undefined
  unknown_filter: undefined
  no_such_operator: { operator: string; offered: readonly string[] }
  no_constant: { operator: string }
  no_null: undefined
  unknown_select: { name: string }
  unknown_ordering: { name: string }
  not_a_member: undefined
  bad_cursor: undefined
  bad_query: { reason: string; word: string; at: number }
  control_characters: undefined
  not_future: undefined
  without_hub: undefined
  wrong_format: { format: string }
  no_match: { pattern: string }
  unknown_field: undefined
  unfit: undefined
  too_deep: { limit: number }
  too_costly: undefined
  foreign_reference: undefined
}

export type Problem = keyof ProblemValues
