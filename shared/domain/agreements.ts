import type { Grants } from './accounts.ts'
import { CONTRACT_TYPES, type ContractType } from './contracts/index.ts'

/** An agreement is the template of contracts of its own type. */
export const AGREEMENT_TYPES = CONTRACT_TYPES
export type AgreementType = ContractType

/** Umbrella word for the two types a service agreement can source from (domain: section 2). */
export const SOURCING_TYPES = ['syndication', 'referral'] as const satisfies readonly AgreementType[]
export type SourcingType = (typeof SOURCING_TYPES)[number]

export const isSourcing = (type: AgreementType): type is SourcingType =>
  SOURCING_TYPES.some((sourcing) => sourcing === type)

/** What an account needs to own agreements of a type (domain: section 16.2). */
export const AGREEMENT_GRANTS = {
  program: 'program_create',
  distribution: 'program_create',
  service: 'service_create',
  syndication: 'service_create',
  referral: 'service_create',
} as const satisfies Record<AgreementType, keyof Grants>

/** Types that stand by themselves; a distribution agreement stands in its program agreement (domain: section 5.3). */
export const STANDALONE_TYPES = [
  'program',
  'service',
  'syndication',
  'referral',
] as const satisfies readonly AgreementType[]
export type StandaloneType = (typeof STANDALONE_TYPES)[number]

/** What existing clients write for a type; `sourcing` says in a field of its own which one is meant (D-21). */
export const WRITTEN_TYPES = [...AGREEMENT_TYPES, 'sourcing', 'product'] as const

export const DOCUMENT_TYPES = ['external', 'uploaded', 'none'] as const
export type DocumentType = (typeof DOCUMENT_TYPES)[number]

/** What may be uploaded as an agreement's document; the content decides, never the name (domain: section 5.6). */
export const UPLOAD_TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  txt: 'text/plain',
  html: 'text/html',
  png: 'image/png',
  jpg: 'image/jpeg',
} as const
export type UploadType = (typeof UPLOAD_TYPES)[keyof typeof UPLOAD_TYPES]

/** In bytes; 10 MB. */
export const UPLOAD_LIMIT = 10 * 1024 * 1024
