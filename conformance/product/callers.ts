import { TOKENS } from '../../server/seeds/demo/sign-ins.ts'

/** Somebody who calls the API: one of the companies of the demo, each of which sees another side of the story. */
export interface Caller {
  readonly name: string
  /** The `Authorization` header; undefined for who does not say who they are. */
  readonly key: string | undefined
}

/** Every company of the demo that has a token. */
export const CALLERS: readonly Caller[] = TOKENS.map(({ id, secret }) => ({
  name: secret.replace('demo-', ''),
  key: `ApiKey ${id}:${secret}`,
}))

export const NOBODY: Caller = { name: 'nobody', key: undefined }

/** One company by its part in the story. */
export function callerNamed(name: string): Caller {
  const found = CALLERS.find((caller) => caller.name === name)
  if (!found) throw new Error(`The demo has no ${name}.`)
  return found
}
