import { useFormat } from '../messages/use-format.ts'
import { useMessages } from '../messages/use-messages.ts'

/** A number, or a dash that is read as zero. */
export function Count({ value }: { value: number }) {
  const words = useMessages('common')
  const format = useFormat()
  if (value > 0) return format.number(value)
  return <Dash spoken={words.nothing} />
}

/** The sign for nothing here, with what it means for those who hear it. */
export function Dash({ spoken }: { spoken?: string }) {
  const words = useMessages('common')
  return (
    <span className="faint" {...(spoken && { role: 'img', 'aria-label': spoken })}>
      {words.none}
    </span>
  )
}
