import { hash, verify } from '@node-rs/argon2'

// The library's default algorithm is Argon2id.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Argon2id; takes some 20 ms on purpose. */
export const hashPassword = (password: string): Promise<string> => hash(password, COST)

let decoy: Promise<string> | undefined

/** Whether this is the password; takes as long when there is none, so that time tells nobody who exists. */
export async function isPassword(password: string, kept: string | null | undefined): Promise<boolean> {
  decoy ??= hashPassword('nobody has this password')
  const matches = await verify(kept ?? (await decoy), password)
  return matches && kept != null
}
