import type { NewContract, WantedGrants } from '@entente/shared/api/contracts.ts'
import { endOfDay } from '../../../lib/end-of-day.ts'
import type { Draft } from './draft.ts'

const orNull = (text: string) => text.trim() || null

function permissions({ grants }: Draft): WantedGrants {
  const { program_create, service_create, service_delegate } = grants
  return {
    agreement: {
      program: { create: program_create },
      // Whoever may make no service contracts has nothing to pass on by one.
      service: { create: service_create, delegate: service_create && service_delegate },
    },
  }
}

/** What Create sends: exactly the answers that the draft's variant asks for. */
export function requestOf(draft: Draft): NewContract {
  const { type, whom, partners, expiry, grants } = draft
  const known = partners[type]
  const grantsAnything = grants.program_create || grants.service_create
  return {
    partner:
      whom === 'known' && known
        ? { id: known.id }
        : { name: draft.name.trim(), external_id: orNull(draft.externalId) },
    activation: { message: draft.message.trim() },
    note: orNull(draft.note),
    kind: draft.isTest ? 'test' : 'production',
    expire_at: expiry.day === '' ? null : endOfDay(expiry.day).toISOString(),
    ...(type === 'service' && grantsAnything && { permissions: permissions(draft) }),
  }
}
