import { mayOwn } from '../../lib/may-own.ts'
import { useSession } from '../../lib/session.ts'

/** Whether the present account may write forms: whoever may make distribution agreements may ask something in them. */
export const useMayWriteForms = (): boolean => mayOwn(useSession(), 'distribution')
