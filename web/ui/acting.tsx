import { useSentShare } from '../lib/sending.ts'
import { LANGUAGE_TAGS } from '../messages/language.ts'
import { usePageLanguage } from '../messages/language-scope.tsx'

/** What an act is called while it is under way, and how much of a large file has been sent with it. */
export function Acting({ text }: { text: string }) {
  const share = useSentShare()
  const language = usePageLanguage()
  if (share === undefined) return text
  const percent = new Intl.NumberFormat(LANGUAGE_TAGS[language], { style: 'percent' }).format(share)
  return (
    <span className="figures">
      {text} {percent}
    </span>
  )
}
