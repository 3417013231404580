import type { ContractChanges } from '@entente/shared/api/contracts.ts'
import type { ContractAct } from '@entente/shared/domain/contracts/index.ts'
import { useCallback, useMemo } from 'react'
import { answered, entente } from '../../../lib/api.ts'
import type { Read } from '../../../lib/use-tick.ts'
import { usePageLanguage } from '../../../messages/language-scope.tsx'

/** What can be done to one contract, refused in the language of the page. An empty word is none. */
export function useContractCalls(id: string) {
  const calls = useCallsOf()
  return useMemo(() => calls(id), [calls, id])
}

/** The same for any contract. */
export function useCallsOf() {
  const language = usePageLanguage()
  return useCallback((id: string) => callsOf(id, { headers: { 'accept-language': language } }), [language])
}

function callsOf(id: string, options: { headers: Record<string, string> }) {
  return {
    /** The issuer agrees by signing what the partner signed. */
    approve: () => answered(entente.signContract(id, {}, options)),
    /** The partner signs the version that it read. */
    sign: (read: Read) => answered(entente.signContract(id, { accepted: true, ...read }, options)),
    refine: (message: string) => answered(entente.refineContract(id, worded({ message }), options)),
    reject: (message: string) => answered(entente.rejectContract(id, worded({ message }), options)),
    terminate: (termination_note: string) =>
      answered(entente.terminateContract(id, worded({ termination_note }), options)),
    edit: (changes: ContractChanges) => answered(entente.editContract(id, changes, options)),
    delete: async () => {
      await answered(entente.deleteContract(id, options))
      return null
    },
  } satisfies Partial<Record<ContractAct | 'approve' | 'edit', unknown>>
}

const worded = <Said extends Record<string, string>>(said: Said): Partial<Said> =>
  Object.values(said).every((text) => text === '') ? {} : said
