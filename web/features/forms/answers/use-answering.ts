import type { Contract } from '@entente/shared/api/contracts.ts'
import type { DistributionData, Form } from '@entente/shared/api/forms.ts'
import { isNamed } from '@entente/shared/forms/json-schema.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answered, entente } from '../../../lib/api.ts'
import { contextQuery } from '../../../lib/session.ts'
import type { Read } from '../../../lib/use-tick.ts'
import { usePageLanguage } from '../../../messages/language-scope.tsx'

interface Given {
  readonly answer: unknown
  /** What is signed by handing it to the distributor; undefined while it is only kept. */
  readonly read: Read | undefined
}

/** Keeps what was answered as a version of its own, unless it is the last one once more, and hands it in where that is wanted. */
export function useAnswering(contract: Contract, form: Form | undefined, last: DistributionData | undefined) {
  const queries = useQueryClient()
  const options = { headers: { 'accept-language': usePageLanguage() } }
  return useMutation({
    mutationFn: async ({ answer, read }: Given) => {
      if (form && !isLast(form, last, answer))
        await answered(
          entente.answerContract(
            contract.id,
            { data: isNamed(answer) ? answer : {}, form_version: { id: form.id, version: form.version } },
            options,
          ),
        )
      if (read) await answered(entente.enrollContract(contract.id, { accepted: true, ...read }, options))
    },
    // Also after a refusal: a part may have been done, or the form or the agreement may have changed.
    onSettled: () =>
      queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== contextQuery.queryKey[0] }),
  })
}

const isLast = (form: Form, last: DistributionData | undefined, answer: unknown): boolean =>
  last?.form_version.id === form.id &&
  last.form_version.version === form.version &&
  inWriting(last.data) === inWriting(answer)

/** The same for the same answers, in whichever order their fields stand. */
const inWriting = (value: unknown): string =>
  JSON.stringify(value, (_name, inner: unknown) =>
    isNamed(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
