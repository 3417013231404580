import type { Contract, ContractChanges } from '@entente/shared/api/contracts.ts'
import { type Grants, NO_GRANTS } from '@entente/shared/domain/accounts.ts'
import type { ContractField } from '@entente/shared/domain/contracts/edits.ts'
import { server } from '@entente/shared/messages/en/server.ts'
import { dayOf, endOfDay } from '../../../lib/end-of-day.ts'
import { wrongText } from '../../../lib/field-checks.ts'
import { isDay } from '../../../lib/filters/day.ts'
import type { Problems } from '../../../ui/form/use-answers.ts'
import type { Expiry } from '../new-contract/draft.ts'
import { LIMITS } from './limits.ts'

/** What the issuer wrote on a contract, as it stands in the form. */
export interface EditAnswers {
  readonly message: string
  readonly note: string
  readonly isTest: boolean
  readonly expiry: Expiry
  readonly grants: Grants
  readonly terminationNote: string
}

/** The form as it opens: with what is written there now. */
export const answersOf = (contract: Contract): EditAnswers => ({
  message: contract.activation.message,
  note: contract.note ?? '',
  isTest: contract.kind === 'test',
  expiry: { day: contract.expire_at ? dayOf(new Date(contract.expire_at)) : '', isUnfinished: false },
  grants: grantsOf(contract),
  terminationNote: contract.termination_note ?? '',
})

const grantsOf = ({ permissions }: Contract): Grants =>
  permissions
    ? {
        program_create: permissions.agreement.program.create,
        service_create: permissions.agreement.service.create,
        service_delegate: permissions.agreement.service.delegate,
      }
    : NO_GRANTS

/** What is wrong, by the names of the request, in the order the fields stand. */
export function problemsOf(
  answers: EditAnswers,
  before: EditAnswers,
  noDay: string,
  now = new Date(),
): Problems {
  return {
    'activation.message': wrongText(answers.message, LIMITS.message, false),
    note: wrongText(answers.note, LIMITS.note, false),
    // A day that was said before and has passed meanwhile is not in the way of other changes.
    expire_at:
      answers.expiry.isUnfinished || answers.expiry.day !== before.expiry.day
        ? wrongExpiry(answers.expiry, noDay, now)
        : undefined,
    termination_note: wrongText(answers.terminationNote, LIMITS.terminationNote, false),
  }
}

function wrongExpiry({ day, isUnfinished }: Expiry, noDay: string, now: Date): string | undefined {
  if (isUnfinished || (day !== '' && !isDay(day))) return noDay
  return day !== '' && endOfDay(day) <= now ? server.problems.not_future(undefined) : undefined
}

const PARTS: Record<ContractField, (answers: EditAnswers) => ContractChanges> = {
  message: ({ message }) => ({ activation: { message: message.trim() } }),
  note: ({ note }) => ({ note: note.trim() || null }),
  kind: ({ isTest }) => ({ kind: isTest ? 'test' : 'production' }),
  expire_at: ({ expiry: { day } }) => ({ expire_at: day === '' ? null : endOfDay(day).toISOString() }),
  permissions: ({ grants }) => ({
    permissions: {
      agreement: {
        program: { create: grants.program_create },
        // Whoever may make no service contracts has nothing to pass on by one.
        service: {
          create: grants.service_create,
          delegate: grants.service_create && grants.service_delegate,
        },
      },
    },
  }),
  termination_note: ({ terminationNote }) => ({ termination_note: terminationNote.trim() || null }),
}

/** What is sent: only what was written anew, so that nothing else is overwritten that somebody changed meanwhile. */
export const changesOf = (
  answers: EditAnswers,
  before: EditAnswers,
  fields: readonly ContractField[],
): ContractChanges =>
  Object.assign(
    {},
    ...fields
      .filter((field) => JSON.stringify(PARTS[field](answers)) !== JSON.stringify(PARTS[field](before)))
      .map((field) => PARTS[field](answers)),
  )
