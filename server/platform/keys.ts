import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'

/** What is done with the secret key that is kept outside the database. */
export interface Keys {
  /** Encrypts what must be readable again by us alone (activation codes, kept answers). */
  seal(text: string): Buffer
  open(sealed: Buffer): string
  /** A signature for addresses that are handed out; compare with `isSignature`. */
  sign(text: string): string
  isSignature(text: string, signature: string): boolean
}

const NONCE_BYTES = 12
const TAG_BYTES = 16

/** Derives one key per purpose from the installation's secret (32 bytes). */
export function deriveKeys(secret: Buffer): Keys {
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, '', `entente ${purpose}`, 32))
  const sealing = derive('seal')
  const signing = derive('sign')
  const sign = (text: string) => createHmac('sha256', signing).update(text).digest('base64url')

  return {
    seal(text) {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv('aes-256-gcm', sealing, nonce)
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), body])
    },
    open(sealed) {
      const decipher = createDecipheriv('aes-256-gcm', sealing, sealed.subarray(0, NONCE_BYTES))
      decipher.setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
      const body = sealed.subarray(NONCE_BYTES + TAG_BYTES)
      return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8')
    },
    sign,
    isSignature(text, signature) {
      const expected = Buffer.from(sign(text))
      const given = Buffer.from(signature)
      return expected.length === given.length && timingSafeEqual(expected, given)
    },
  }
}

/** A secret of 256 random bits that fits into an address. */
export const newSecret = () => randomBytes(32).toString('base64url')

/** How secrets with enough randomness of their own are kept; passwords are not (see `passwords.ts`). */
export const hashSecret = (secret: string) => createHash('sha256').update(secret).digest()

/** Compares in constant time. */
export const isSecret = (secret: string, hash: Buffer) => timingSafeEqual(hashSecret(secret), hash)
