import type {
  AgreementChanges,
  NewAgreement,
  NewDistributionAgreement,
  NewVersion,
} from '@entente/shared/api/agreements.ts'
import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { answered, entente } from '../../lib/api.ts'
import { contextQuery } from '../../lib/session.ts'
import { usePageLanguage } from '../../messages/language-scope.tsx'

/** What can be done to agreements, refused in the language of the page; lists and pages follow what was done. */
export function useAgreementCalls() {
  const language = usePageLanguage()
  const queries = useQueryClient()
  return useMemo(() => callsIn(language, queries), [language, queries])
}

function callsIn(language: string, queries: QueryClient) {
  const options = { headers: { 'accept-language': language } }
  const followed = async <Made>(made: Promise<Made>): Promise<Made> => {
    const value = await made
    // The session stays; contracts and partners may have changed with the agreement.
    await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== contextQuery.queryKey[0] })
    return value
  }
  return {
    create: (wanted: NewAgreement) => followed(answered(entente.createAgreement(wanted, options))),
    createDistribution: (program: string, wanted: NewDistributionAgreement) =>
      followed(answered(entente.createDistributionAgreement(program, wanted, options))),
    edit: (id: string, changes: AgreementChanges) =>
      followed(answered(entente.editAgreement(id, changes, options))),
    /** Its page is left before anything is read again: there is nothing to read any more. */
    remove: (id: string) => answered(entente.deleteAgreement(id, options)),
    forget: (id: string) => {
      queries.removeQueries({ queryKey: ['agreements', id] })
      return queries.invalidateQueries({ queryKey: ['agreements'] })
    },
    addVersion: (id: string, wanted: NewVersion) =>
      followed(answered(entente.addVersion(id, wanted, options))),
    activateVersion: (id: string, version: number) =>
      followed(answered(entente.activateVersion(id, version, options))),
    deleteVersion: (id: string, version: number) =>
      followed(answered(entente.deleteVersion(id, version, options))),
    linkMarketplace: (id: string, marketplace: string) =>
      followed(answered(entente.linkMarketplace(id, { id: marketplace }, options))),
    unlinkMarketplace: (id: string, marketplace: string) =>
      followed(answered(entente.unlinkMarketplace(id, marketplace, options))),
    linkProductGroup: (id: string, group: string) =>
      followed(answered(entente.linkProductGroup(id, { id: group }, options))),
    unlinkProductGroup: (id: string, group: string) =>
      followed(answered(entente.unlinkProductGroup(id, group, options))),
  }
}
