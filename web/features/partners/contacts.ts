import type { Partner } from '@entente/shared/api/partners.ts'
import type { ContactTag } from '@entente/shared/domain/partners.ts'

/** The person of a partner who is its contact for something; the first one where there are several. */
export const contactFor = ({ contacts }: Partner, tag: ContactTag): Partner['contacts'][number] | undefined =>
  contacts.find(({ tags }) => tags.some(({ id }) => id === tag))
