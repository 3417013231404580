import type { Ctx } from '../../platform/context.ts'

/** Addresses are handed out for five minutes. */
const MINUTES = 5

const signed = (id: string, expires: number) => `document ${id} ${expires}`

/** A short-lived address under which this document can be read by whoever has the address. */
export function documentAddress(ctx: Ctx, id: string): string {
  const expires = Math.floor(ctx.now().getTime() / 1000) + MINUTES * 60
  return `/media/documents/${id}?expires=${expires}&signature=${ctx.keys.sign(signed(id, expires))}`
}

/** Whether an address was handed out by us and still holds. */
export const holds = (ctx: Ctx, id: string, expires: number, signature: string): boolean =>
  expires >= ctx.now().getTime() / 1000 && ctx.keys.isSignature(signed(id, expires), signature)
