import { CONTRACT_TYPES, type ContractType } from './contracts/index.ts'

/** An agreement is the template of contracts of its own type. */
export const AGREEMENT_TYPES = CONTRACT_TYPES
export type AgreementType = ContractType

/** Umbrella word for the two types a service agreement can source from (domain: section 2). */
export const SOURCING_TYPES = ['syndication', 'referral'] as const satisfies readonly AgreementType[]

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
