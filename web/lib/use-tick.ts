import { useState } from 'react'

/** The tick under a text to be signed. It is for the version in sight: another that comes into force has to be read first. */
export function useTick(version: number | undefined) {
  const [ticked, setTicked] = useState<number>()
  return {
    /** The version that was read and accepted. */
    accepted: ticked === version ? version : undefined,
    tick: (on: boolean) => setTicked(on ? version : undefined),
  }
}
