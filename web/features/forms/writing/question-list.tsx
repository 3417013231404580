import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useMessages } from '../../../messages/use-messages.ts'
import { FieldError } from '../../../ui/field-error.tsx'
import { focusField } from '../../../ui/focus-field.ts'
import { Hidden } from '../../../ui/hidden.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { QuestionFields } from './question-fields.tsx'
import { QuestionRow } from './question-row.tsx'
import classes from './writing.module.css'
import {
  changeQuestion,
  labelOf,
  moveQuestion,
  type Question,
  type WrittenForm,
  withoutQuestion,
  withQuestion,
} from './written-form.ts'

interface QuestionListProps {
  form: WrittenForm
  wrong: (field: string) => string | undefined
  onChange: (form: WrittenForm) => void
}

/** What a form asks, question by question, in the order in which it asks. */
export function QuestionList({ form, wrong, onChange }: QuestionListProps) {
  const { writing: words } = useMessages('distributionForms')
  const place = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState<string>()
  const [told, setTold] = useState('')
  const { questions } = form
  const last = questions.length - 1
  const isWrong = ({ key }: Question) => Boolean(wrong(`label:${key}`) ?? wrong(`choices:${key}`))
  const error = wrong('questions')

  const add = () => {
    const grown = withQuestion(form)
    const key = grown.questions.at(-1)?.key ?? ''
    flushSync(() => {
      onChange(grown)
      setOpen(key)
    })
    if (place.current) focusField(place.current, `label:${key}`)
  }
  const move = (question: Question, by: -1 | 1) => {
    const moved = moveQuestion(form, question.key, by)
    const now = moved.questions.findIndex(({ key }) => key === question.key)
    flushSync(() => onChange(moved))
    setTold(words.moved(labelOf(question), now + 1, moved.questions.length))
    focusMover(place.current, question.key, by)
  }
  const remove = (question: Question) => {
    flushSync(() => onChange(withoutQuestion(form, question.key)))
    setTold(words.removed(labelOf(question)))
    if (place.current) focusField(place.current, 'questions')
  }
  return (
    <div ref={place} className={classes.list}>
      {questions.length === 0 && <p className="muted">{words.nothingAsked}</p>}
      <ol className={classes.questions}>
        {questions.map((question, index) => (
          <QuestionRow
            key={question.key}
            question={question}
            place={index}
            last={last}
            isOpen={open === question.key || isWrong(question)}
            onOpen={() => setOpen(open === question.key ? undefined : question.key)}
            onMove={(by) => move(question, by)}
            onRemove={() => remove(question)}
          >
            <QuestionFields
              question={question}
              wrong={wrong}
              onChange={(change) => onChange(changeQuestion(form, question.key, change))}
            />
          </QuestionRow>
        ))}
      </ol>
      {error && <FieldError>{error}</FieldError>}
      <div>
        <Button variant="default" data-field="questions" leftSection={<Icon name="plus" />} onClick={add}>
          {words.add}
        </Button>
      </div>
      <span aria-live="polite">
        <Hidden>{told}</Hidden>
      </span>
    </div>
  )
}

/** The button that moved a question keeps the focus; at the end of its way the other one has it. */
function focusMover(place: ParentNode | null, key: string, by: -1 | 1): void {
  const movers = [by, -by].map((way) =>
    place?.querySelector<HTMLButtonElement>(`[data-move="${way}:${CSS.escape(key)}"]`),
  )
  movers.find((mover) => mover && !mover.disabled)?.focus()
}
