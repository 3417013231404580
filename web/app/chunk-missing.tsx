import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useMessages } from '../messages/use-messages.ts'
import { EmptyState } from '../ui/empty-state.tsx'

/** Stands where a part of the app could not be loaded; loads the page again once the connection is back. */
export function ChunkMissing({ onReload }: { onReload: () => void }) {
  const words = useMessages('shell')
  const [wasOnline] = useState(() => navigator.onLine)

  useEffect(() => {
    window.addEventListener('online', onReload, { once: true })
    return () => window.removeEventListener('online', onReload)
  }, [onReload])

  return (
    <EmptyState
      wholePage
      title={wasOnline ? words.newVersionHeading : words.offlineHeading}
      text={wasOnline ? words.newVersionText : words.offlineText}
      actions={<Button onClick={onReload}>{words.reload}</Button>}
    />
  )
}
