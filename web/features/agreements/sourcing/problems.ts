import { NewContract } from '@entente/shared/api/contracts.ts'
import { wrongText } from '../../../lib/field-checks.ts'
import { boundOf } from '../../../lib/schema-bound.ts'
import { inForce, isSame } from '../../../lib/use-tick.ts'
import type { Complaint } from '../../../ui/wizard/plan.ts'
import type { Answers } from './answers.ts'
import type { Entering } from './plan-parts.ts'

type Check = (answers: Answers, entering: Pick<Entering, 'words' | 'agreement'>) => Complaint[]

const LONGEST_MESSAGE = boundOf(NewContract.properties.activation.properties.message, 'maxLength')

const when = (isWrong: boolean, field: string, text: string): Complaint[] =>
  isWrong ? [{ field, text }] : []

/** What can be missing on the way into a sourcing agreement, in the words the server would use. */
export const checks = {
  product: ({ product }, { words }) => when(!product, 'sourcing.product', words.product.choose),
  marketplace: ({ marketplace }, { words }) =>
    when(!marketplace, 'sourcing.marketplace', words.marketplace.choose),
  program: ({ program }, { words }) => when(!program, 'program_agreement', words.program.choose),
  // What is ticked is what was in sight; what changes meanwhile has to be read first.
  acceptance: ({ accepted }, { agreement, words }) =>
    when(!isSame(accepted, inForce(agreement)), 'accepted', words.notAccepted),
  message: ({ message }) => {
    const text = wrongText(message, LONGEST_MESSAGE, false)
    return text === undefined ? [] : [{ field: 'activation.message', text }]
  },
} satisfies Record<string, Check>
