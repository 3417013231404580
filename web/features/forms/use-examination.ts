import type { Problem } from '@entente/shared/domain/refusals.ts'
import type { Fault } from '@entente/shared/forms/fault.ts'
import type { JsonSchema } from '@entente/shared/forms/json-schema.ts'
import { SERVER_MESSAGES } from '@entente/shared/messages/server.ts'
import { useEffect, useState } from 'react'
import { usePageLanguage } from '../../messages/language-scope.tsx'
import { examine } from './examine.ts'
import { answerOf, type Draft, draftFaults } from './fields/draft.ts'
import type { GroupField } from './fields/field.ts'
import { inOrder } from './fields/name-fields.ts'

/** How long somebody has to pause before what they type is looked at again, in milliseconds. */
const PAUSE = 200

async function faultsOf(schema: JsonSchema, form: GroupField, draft: Draft): Promise<readonly Fault[]> {
  const found = await examine({ schema, data: answerOf(form, draft) ?? {} })
  return inOrder(form, [...draftFaults(form, draft), ...found])
}

/** A fault in the words of the page's language; the server would say the same. */
export function useFaultWords(): <P extends Problem>(fault: Fault<P>) => string {
  const says = SERVER_MESSAGES[usePageLanguage()].problems
  return ({ problem, values }) => says[problem](values)
}

/** What is wrong with a draft: found when it is asked for the first time, and from then on while it is mended. */
export function useExamination(schema: JsonSchema, form: GroupField, draft: Draft) {
  const [asked, setAsked] = useState(false)
  const [faults, setFaults] = useState<readonly Fault[]>([])

  useEffect(() => {
    if (!asked) return
    let isOver = false
    const clock = setTimeout(async () => {
      const found = await faultsOf(schema, form, draft)
      if (!isOver) setFaults(found)
    }, PAUSE)
    return () => {
      isOver = true
      clearTimeout(clock)
    }
  }, [asked, schema, form, draft])

  return {
    faults,
    check: async () => {
      const found = await faultsOf(schema, form, draft)
      setFaults(found)
      setAsked(true)
      return found
    },
    forget: () => {
      setAsked(false)
      setFaults([])
    },
  }
}
