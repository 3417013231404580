import { Button } from '@mantine/core'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { useEffect } from 'react'
import { ApiError } from '../lib/api-error.ts'
import { useMessages } from '../messages/use-messages.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { BarePage } from './bare-page.tsx'

/** Stands where a page broke, with a way on. */
export function ErrorPage({ error }: ErrorComponentProps) {
  const words = useMessages('shell')
  const reload = () => window.location.reload()

  useEffect(() => console.error(error), [error])

  return (
    <BarePage>
      <PageTitle>{words.errorTitle}</PageTitle>
      {error instanceof ApiError ? (
        <ErrorState wholePage title={words.errorHeading} error={error} onRetry={reload} />
      ) : (
        <EmptyState
          wholePage
          title={words.errorHeading}
          text={words.errorText}
          actions={<Button onClick={reload}>{words.reload}</Button>}
        />
      )}
    </BarePage>
  )
}
