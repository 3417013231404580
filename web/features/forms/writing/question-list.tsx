import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useMessages } from '../../../messages/use-messages.ts'
import { FieldError } from '../../../ui/field-error.tsx'
import { focusField } from '../../../ui/focus-field.ts'
import { Icon } from '../../../ui/icon.tsx'
import { useTold } from '../../../ui/use-told.tsx'
import { QuestionFields } from './question-fields.tsx'
import { QuestionRow } from './question-row.tsx'
import classes from './writing.module.css'
import {
  changeQuestion,
  labelOf,
  moveQuestion,
  type Question,
  withoutQuestion,
  withQuestion,
} from './written-form.ts'

interface QuestionListProps {
  questions: readonly Question[]
  /** The group or list whose fields these are; absent for those of the form itself. */
  within?: Question
  wrong: (field: string) => string | undefined
  onChange: (questions: readonly Question[]) => void
}

/** What a form asks, question by question, in the order in which it asks. */
export function QuestionList({ questions, within, wrong, onChange }: QuestionListProps) {
  const { writing: words } = useMessages('distributionForms')
  const place = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState<string>()
  const { tell, told } = useTold()
  const last = questions.length - 1
  const field = within ? `questions:${within.key}` : 'questions'
  const error = wrong(field)

  const add = () => {
    const grown = withQuestion(questions)
    const { key } = grown[grown.length - 1] ?? grown[0]
    flushSync(() => {
      onChange(grown)
      setOpen(key)
    })
    if (place.current) focusField(place.current, `label:${key}`)
  }
  const move = (question: Question, by: -1 | 1) => {
    const moved = moveQuestion(questions, question.key, by)
    const now = moved.findIndex(({ key }) => key === question.key)
    flushSync(() => onChange(moved))
    tell(words.moved(labelOf(question) || words.unnamed, now + 1, moved.length))
    focusMover(place.current, question.key, by)
  }
  const remove = (question: Question) => {
    flushSync(() => onChange(withoutQuestion(questions, question.key)))
    tell(words.removed(labelOf(question) || words.unnamed))
    if (place.current) focusField(place.current, field)
  }
  return (
    <div ref={place} className={classes.list}>
      {questions.length === 0 && <p className="muted">{words.nothingAsked}</p>}
      <ol className={classes.questions}>
        {questions.map((question, index) => (
          <QuestionRow
            key={question.key}
            question={question}
            isInside={within !== undefined}
            place={index}
            last={last}
            isOpen={open === question.key || isWrong(question, wrong)}
            onOpen={() => setOpen(open === question.key ? undefined : question.key)}
            onMove={(by) => move(question, by)}
            onRemove={() => remove(question)}
          >
            <QuestionFields
              question={question}
              isInside={within !== undefined}
              wrong={wrong}
              onChange={(change) => onChange(changeQuestion(questions, question.key, change))}
              list={QuestionList}
            />
          </QuestionRow>
        ))}
      </ol>
      {error && <FieldError>{error}</FieldError>}
      <div>
        <Button
          variant="default"
          {...(within && { size: 'sm' })}
          data-field={field}
          leftSection={<Icon name="plus" />}
          onClick={add}
        >
          {within ? words.addTo(labelOf(within) || words.unnamed) : words.add}
        </Button>
      </div>
      {told}
    </div>
  )
}

/** Whether anything about a question, or about one inside it, has to be mended. */
const isWrong = ({ key, inner }: Question, wrong: (field: string) => string | undefined): boolean =>
  ['label', 'choices', 'questions'].some((part) => wrong(`${part}:${key}`)) ||
  inner.some((question) => isWrong(question, wrong))

/** The button that moved a question keeps the focus; at the end of its way the other one has it. */
function focusMover(place: ParentNode | null, key: string, by: -1 | 1): void {
  const movers = [by, -by].map((way) =>
    place?.querySelector<HTMLButtonElement>(`[data-move="${way}:${CSS.escape(key)}"]`),
  )
  movers.find((mover) => mover && !mover.disabled)?.focus()
}
