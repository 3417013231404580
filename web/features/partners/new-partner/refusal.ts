import { sentencesByField } from '@entente/client'
import { stepOwning, type WizardStepId } from '@entente/shared/domain/wizard.ts'
import type { ApiError } from '../../../lib/api-error.ts'
import type { Complaint } from './problems.ts'

export interface PlacedComplaint extends Complaint {
  readonly step: WizardStepId
}

/** Why Create did not go through; after `network` and `server` the partner may exist all the same. */
export interface Refusal {
  readonly kind: 'refused' | 'repeated' | 'account' | 'network' | 'server'
  readonly complaints: readonly PlacedComplaint[]
  /** What no field is to blame for. */
  readonly texts: readonly string[]
  readonly requestId: string | undefined
}

/** Fields that have a place of their own in a form; a deeper path belongs to the nearest one above it. */
const FIELDS = [
  'type',
  'name',
  'external_id',
  'agreement',
  'new_agreement',
  'new_agreement.title',
  'new_agreement.description',
  'new_agreement.document_type',
  'new_agreement.link',
  'new_agreement.file',
  'new_agreement.marketplaces',
  'new_agreement.product_groups',
  'new_agreement.sourcing_agreement',
  'action',
  'message',
  'note',
  'users',
]

/** Refusals that name no field, and the one that is to blame all the same. */
const BLAMED: Readonly<Record<string, string>> = {
  ACC_001: 'type',
  AGR_004: 'new_agreement.marketplaces',
  AGR_005: 'new_agreement.sourcing_agreement',
  AGR_006: 'agreement',
  CTR_002: 'agreement',
  LIM_002: 'new_agreement.file',
}

const nearestField = (path: string) =>
  FIELDS.filter((field) => path === field || path.startsWith(`${field}.`)).at(-1)

function kindOf({ status, error_code }: ApiError): Refusal['kind'] {
  if (status === 0) return 'network'
  if (error_code === 'IDM_001') return 'repeated'
  if (error_code === 'AUTH_005') return 'account'
  return status >= 500 ? 'server' : 'refused'
}

/** Splits `field: sentence`; a sentence about no field is blamed on the one its code is about. */
function read(line: string, code: string): { path: string | undefined; text: string } {
  const [named] = Object.entries(sentencesByField([line]))
  return named ? { path: named[0], text: named[1] } : { path: BLAMED[code], text: line }
}

/** Sorts a failed Create by the steps that can mend it. */
export function refusalOf(error: ApiError, steps: readonly WizardStepId[]): Refusal {
  const kind = kindOf(error)
  const complaints: PlacedComplaint[] = []
  const texts: string[] = []
  for (const line of kind === 'refused' || kind === 'account' ? error.errors : []) {
    const { path, text } = read(line, error.error_code)
    const field = path && nearestField(path)
    const step = field && stepOwning(field)
    if (step && steps.includes(step)) complaints.push({ field, text, step })
    else texts.push(line)
  }
  return { kind, complaints, texts, requestId: error.requestId }
}

/** The complaints of a refusal that one step has to mend. */
export const complaintsAt = (refusal: Refusal | undefined, step: WizardStepId): readonly PlacedComplaint[] =>
  refusal?.complaints.filter((complaint) => complaint.step === step) ?? []
