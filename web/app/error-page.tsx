import { Button } from '@mantine/core'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { useEffect } from 'react'
import { ApiError } from '../lib/api-error.ts'
import { useMessages } from '../messages/use-messages.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { BarePage } from './bare-page.tsx'
import { ChunkMissing } from './chunk-missing.tsx'
import { isChunkMissing } from './is-chunk-missing.ts'

const reload = () => window.location.reload()

/** Stands where a page broke, with a way on. */
export function ErrorPage({ error }: ErrorComponentProps) {
  const words = useMessages('shell')
  useEffect(() => console.error(error), [error])

  return (
    <BarePage>
      <PageTitle>{words.errorTitle}</PageTitle>
      <Explanation error={error} />
    </BarePage>
  )
}

function Explanation({ error }: { error: unknown }) {
  const words = useMessages('shell')
  if (isChunkMissing(error)) return <ChunkMissing onReload={reload} />
  if (error instanceof ApiError)
    return <ErrorState wholePage title={words.errorHeading} error={error} onRetry={reload} />
  return (
    <EmptyState
      wholePage
      title={words.errorHeading}
      text={words.errorText}
      actions={<Button onClick={reload}>{words.reload}</Button>}
    />
  )
}
