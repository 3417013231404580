import { Skeleton } from '@mantine/core'
import { useMessages } from '../../../messages/use-messages.ts'

const LINES = ['96%', '88%', '92%', '40%', '94%', '90%', '64%'] as const

/** Where the texts will be, while the server reads the documents. */
export function Comparing() {
  const words = useMessages('comparison')
  return (
    <div role="status" aria-label={words.comparing}>
      {LINES.map((width) => (
        <Skeleton key={width} height={14} width={width} mb={12} />
      ))}
    </div>
  )
}
