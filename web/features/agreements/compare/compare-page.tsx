import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useFormat } from '../../../messages/use-format.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { CopyId } from '../../../ui/copy-id.tsx'
import { Crumbs } from '../../../ui/crumbs.tsx'
import { ErrorState } from '../../../ui/error-state.tsx'
import { Page, PageHead } from '../../../ui/page.tsx'
import { PageSkeleton } from '../../../ui/page-skeleton.tsx'
import { PageTitle } from '../../../ui/page-title.tsx'
import { agreementQuery, versionsQuery } from '../api.ts'
import { chosenVersions } from './chosen-versions.ts'
import classes from './compare-page.module.css'
import { Difference } from './difference.tsx'
import { Verdict } from './verdict.tsx'
import { VersionsChoice } from './versions-choice.tsx'

const route = getRouteApi('/shell/partners/agreements/$agreementId/versions/compare')

/** What changed in the words from one version of an agreement to another. */
export function ComparePage() {
  const { agreementId } = route.useParams()
  const asked = route.useSearch()
  const words = useMessages('comparison')
  const format = useFormat()
  const agreement = useQuery(agreementQuery(agreementId))
  const versions = useQuery(versionsQuery(agreementId))
  const name = agreement.data?.title ?? agreementId
  const chosen = versions.data && chosenVersions(versions.data.items, asked)
  const error = agreement.error ?? versions.error
  const heading = chosen
    ? words.heading(format.number(chosen.before), format.number(chosen.after))
    : words.titleOf(name)

  return (
    <Page layout="wide">
      <PageTitle>{words.titleOf(name)}</PageTitle>
      <Crumbs up="/partners/agreements/$agreementId/versions" label={name} here={words.title} />
      {error ? (
        <ErrorState
          wholePage
          title={words.versionsFailed}
          error={error}
          onRetry={() => (agreement.error ? agreement : versions).refetch()}
        />
      ) : agreement.data && versions.data ? (
        <div className={classes.comparison}>
          <PageHead
            title={heading}
            meta={
              <>
                <b>{name}</b>
                <CopyId id={agreementId} always />
              </>
            }
          />
          {chosen ? (
            <>
              <VersionsChoice versions={versions.data.items} chosen={chosen} />
              <Difference
                // Where one has read to, and what one has unfolded, belongs to these two versions.
                key={`${chosen.before}-${chosen.after}`}
                agreementId={agreementId}
                versions={versions.data.items}
                chosen={chosen}
                view={asked.view ?? 'side'}
              />
            </>
          ) : (
            <Verdict title={words.loneTitle} text={words.loneText} />
          )}
        </div>
      ) : (
        <PageSkeleton />
      )}
    </Page>
  )
}
