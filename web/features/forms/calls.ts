import type { FormChanges, NewForm } from '@entente/shared/api/forms.ts'
import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { answered, entente } from '../../lib/api.ts'
import { contextQuery } from '../../lib/session.ts'
import { usePageLanguage } from '../../messages/language-scope.tsx'

/** What can be done to forms, refused in the language of the page; lists and pages follow what was done. */
export function useFormCalls() {
  const language = usePageLanguage()
  const queries = useQueryClient()
  return useMemo(() => callsIn(language, queries), [language, queries])
}

function callsIn(language: string, queries: QueryClient) {
  const options = { headers: { 'accept-language': language } }
  const followed = async <Made>(made: Promise<Made>): Promise<Made> => {
    const value = await made
    // The session stays; agreements and contracts show the form too.
    await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== contextQuery.queryKey[0] })
    return value
  }
  return {
    create: (wanted: NewForm) => followed(answered(entente.createForm(wanted, options))),
    edit: (id: string, changes: FormChanges) => followed(answered(entente.editForm(id, changes, options))),
    /** Its page is left before anything is read again: there is nothing to read any more. */
    remove: (id: string) => answered(entente.deleteForm(id, options)),
    forget: (id: string) => {
      queries.removeQueries({ queryKey: ['forms', id] })
      return queries.invalidateQueries({ queryKey: ['forms'] })
    },
  }
}
