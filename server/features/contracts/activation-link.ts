import type { Ctx } from '../../platform/context.ts'

/** The page on which the holder of the code may accept (domain: section 11.1). */
export const activationLink = ({ publicUrl }: Pick<Ctx, 'publicUrl'>, code: string): string =>
  `${publicUrl}/contracts/activate?secret=${code}`
