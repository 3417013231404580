import type { AgreementType } from '@entente/shared/domain/agreements.ts'
import type { DistributorKey } from '../demo/accounts.ts'
import type { ServiceAgreement, VersionSeed } from '../demo/agreements/agreement-seed.ts'
import { DISTRIBUTION_AGREEMENTS } from '../demo/agreements/distribution.ts'
import { PROGRAM_AGREEMENTS } from '../demo/agreements/program.ts'
import { SERVICE_AGREEMENTS } from '../demo/agreements/service.ts'
import { REFERRAL_AGREEMENTS, SYNDICATION_AGREEMENTS } from '../demo/agreements/sourcing.ts'
import type { FormName } from '../demo/forms.ts'
import { MARKETPLACES } from '../demo/marketplaces.ts'
import type { Calendar } from './calendar.ts'

/** A version with the moments at which something happened to it. */
export interface ToldVersion extends Pick<VersionSeed, 'link' | 'file'> {
  readonly number: number
  readonly createdAt: Date
  readonly activatedAt: readonly Date[]
  readonly deletedAt: Date | undefined
}

export interface ToldAgreement {
  readonly id: string
  readonly type: AgreementType
  readonly title: string
  readonly description: string
  readonly owner: DistributorKey
  readonly versions: readonly ToldVersion[]
  readonly parentId?: string
  readonly marketplaceId?: string
  readonly autoAccept?: boolean
  readonly forms?: { readonly enroll?: FormName; readonly product?: FormName }
  readonly sourcingId?: string
  readonly links?: Pick<ServiceAgreement, 'marketplaces' | 'productGroups'>
}

const SOURCING_AGREEMENTS = { ...SYNDICATION_AGREEMENTS, ...REFERRAL_AGREEMENTS }

/** Every agreement of the story, those others rest on first. */
export function tellAgreements(at: Calendar): ToldAgreement[] {
  const told = (
    title: string,
    seed: { id: string; description: string; versions: readonly VersionSeed[] },
  ) => ({
    id: seed.id,
    title,
    description: seed.description,
    versions: seed.versions.map((version, index) => tellVersion(at, title, version, index + 1)),
  })

  return [
    ...Object.entries(PROGRAM_AGREEMENTS).map(([title, seed]) => ({
      ...told(title, seed),
      type: 'program' as const,
      owner: seed.owner,
    })),
    ...Object.entries(DISTRIBUTION_AGREEMENTS).map(([title, seed]) => ({
      ...told(title, seed),
      type: 'distribution' as const,
      owner: PROGRAM_AGREEMENTS[seed.parent].owner,
      parentId: PROGRAM_AGREEMENTS[seed.parent].id,
      marketplaceId: MARKETPLACES[seed.marketplace].id,
      autoAccept: seed.autoAccept,
      ...(seed.forms && { forms: seed.forms }),
    })),
    ...Object.entries(SYNDICATION_AGREEMENTS).map(([title, seed]) => ({
      ...told(title, seed),
      type: 'syndication' as const,
      owner: seed.owner,
    })),
    ...Object.entries(REFERRAL_AGREEMENTS).map(([title, seed]) => ({
      ...told(title, seed),
      type: 'referral' as const,
      owner: seed.owner,
    })),
    ...Object.entries(SERVICE_AGREEMENTS).map(([title, seed]) => ({
      ...told(title, seed),
      type: 'service' as const,
      owner: seed.owner,
      ...(seed.sourcing && { sourcingId: SOURCING_AGREEMENTS[seed.sourcing].id }),
      links: seed,
    })),
  ]
}

function tellVersion(at: Calendar, title: string, version: VersionSeed, number: number): ToldVersion {
  const { created, activated = [created], deleted, link, file } = version
  return {
    number,
    link,
    file,
    createdAt: at(created, title),
    activatedAt: activated.map((days) => at(days, title)),
    deletedAt: deleted === undefined ? undefined : at(deleted, title),
  }
}

/** The version that was active at a moment: the one activated last until then. */
export function activeVersion({ title, versions }: ToldAgreement, moment: Date): ToldVersion {
  const active = findActiveVersion(versions, moment)
  if (!active) throw new Error(`${title} had no active version on ${moment.toISOString()}`)
  return active
}

export const findActiveVersion = (versions: readonly ToldVersion[], moment: Date): ToldVersion | undefined =>
  versions
    .flatMap((version) => version.activatedAt.map((at) => ({ version, at })))
    .filter(({ at }) => at <= moment)
    .sort((a, b) => b.at.getTime() - a.at.getTime())[0]?.version
