import type { Occurrence } from '@entente/shared/api/common.ts'
import { moment } from './moment.ts'

/** When something happened, and who did it where that is known. */
export const occurrence = (at: Date, id: string | null, name: string | null): Occurrence => ({
  at: moment(at),
  ...(id && { by: { id, name: name ?? '' } }),
})
