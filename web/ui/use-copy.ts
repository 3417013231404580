import { useEffect, useState } from 'react'

export type CopyOutcome = 'idle' | 'copied' | 'refused'

/** Copies a text and says for a moment how it went. */
export function useCopy(): { outcome: CopyOutcome; copy: (text: string) => Promise<CopyOutcome> } {
  const [outcome, setOutcome] = useState<CopyOutcome>('idle')

  useEffect(() => {
    if (outcome === 'idle') return
    const timer = setTimeout(() => setOutcome('idle'), 2000)
    return () => clearTimeout(timer)
  }, [outcome])

  const copy = async (text: string): Promise<CopyOutcome> => {
    const result = await writeClipboard(text)
    setOutcome(result)
    return result
  }
  return { outcome, copy }
}

/** Puts a text on the clipboard; a browser may refuse. */
export async function writeClipboard(text: string): Promise<'copied' | 'refused'> {
  try {
    await navigator.clipboard.writeText(text)
    return 'copied'
  } catch {
    return 'refused'
  }
}
