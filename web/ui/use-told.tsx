import { useState } from 'react'
import { Hidden } from './hidden.tsx'

/** Tells whoever hears the page what became of an act, also when the same happens again. */
export function useTold() {
  const [{ text, times }, setTold] = useState({ text: '', times: 0 })
  return {
    tell: (news: string) => setTold((before) => ({ text: news, times: before.times + 1 })),
    told: (
      <span aria-live="polite">
        {/* Only what is put there anew is read out. */}
        <Hidden key={times}>{text}</Hidden>
      </span>
    ),
  }
}
