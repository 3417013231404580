import { Skeleton } from '@mantine/core'
import { useMessages } from '../messages/use-messages.ts'

/** A page in grey while what it is about is on its way. */
export function PageSkeleton() {
  const words = useMessages('common')
  return (
    <div role="status" aria-label={words.loading}>
      <Skeleton height={28} width="44%" mb={8} />
      <Skeleton height={16} width="30%" mb={32} />
      <Skeleton height={180} mb={24} radius="md" />
      <Skeleton height={240} radius="md" />
    </div>
  )
}
