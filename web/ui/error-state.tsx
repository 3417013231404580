import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { ApiError } from '../lib/api-error.ts'
import { useMessages } from '../messages/use-messages.ts'
import { EmptyState } from './empty-state.tsx'
import { Icon } from './icon.tsx'
import classes from './message-state.module.css'
import { StateTitle } from './state-title.tsx'
import { useCopy } from './use-copy.ts'

interface ErrorStateProps {
  title: string
  /** Whether this is all there is on the page. */
  wholePage?: boolean
  error: unknown
  onRetry?: () => void
  /** Ways out besides trying again. */
  actions?: ReactNode
}

/** What happened, where, and what to do about it. */
export function ErrorState({ title, wholePage, error, onRetry, actions }: ErrorStateProps) {
  const words = useMessages('common')
  const explanation = useExplanation(error)
  const { copy } = useCopy()
  if (error instanceof ApiError && error.status === 404) {
    return <EmptyState wholePage={wholePage} title={words.notFoundTitle} text={explanation} />
  }
  const details = detailsOf(error)
  return (
    <div className={classes.state} role="alert">
      <span className={classes.icon} data-danger>
        <Icon name="warn" size={20} />
      </span>
      <StateTitle wholePage={wholePage}>{title}</StateTitle>
      <p>{explanation}</p>
      <div className={classes.actions}>
        {actions}
        {onRetry && (
          <Button {...(actions && { variant: 'subtle', color: 'gray' })} onClick={onRetry}>
            {words.tryAgain}
          </Button>
        )}
        {details && (
          <Button variant="subtle" color="gray" onClick={() => copy(details)}>
            {words.copyDetails}
          </Button>
        )}
      </div>
      {details && <div className={`mono ${classes.details}`}>{details}</div>}
    </div>
  )
}

/** An error in words that a person can act on. */
function useExplanation(error: unknown): string {
  const words = useMessages('common')
  if (!(error instanceof ApiError)) return words.serverFailed
  if (error.status === 0) return words.unreachable
  if (error.status === 403) return words.notAllowed
  if (error.status === 404) return words.notFound
  if (error.status >= 500) return words.serverFailed
  return error.errors.join(' ') || words.serverFailed
}

function detailsOf(error: unknown): string {
  if (!(error instanceof ApiError) || error.status === 0) return ''
  return [error.status, error.error_code, error.requestId && `request ${error.requestId}`]
    .filter(Boolean)
    .join(' · ')
}
