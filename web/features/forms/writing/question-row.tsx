import { ActionIcon } from '@mantine/core'
import type { ReactNode } from 'react'
import { useMessages } from '../../../messages/use-messages.ts'
import { Icon } from '../../../ui/icon.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { typeWithin } from './question-types.ts'
import classes from './writing.module.css'
import { labelOf, type Question } from './written-form.ts'

interface QuestionRowProps {
  question: Question
  /** Whether it stands in a group or a list. */
  isInside: boolean
  place: number
  last: number
  isOpen: boolean
  onOpen: () => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
  /** What is asked of it while it is open. */
  children: ReactNode
}

/** One question among the others: what it is, where it stands, and the way to change both. */
export function QuestionRow(props: QuestionRowProps) {
  const { question, isInside, place, last, isOpen, onOpen, onMove, onRemove, children } = props
  const { writing: words } = useMessages('distributionForms')
  const label = labelOf(question) || words.unnamed
  const type = typeWithin(question.schema, isInside)
  return (
    <li className={classes.question} data-open={isOpen || undefined}>
      <div className={classes.row}>
        <button
          type="button"
          className={classes.toggle}
          data-field={`question:${question.key}`}
          aria-expanded={isOpen}
          onClick={onOpen}
        >
          <Icon name={isOpen ? 'down' : 'right'} />
          <span className={classes.name}>
            <b>{label}</b>
            <span className="muted">{type ? words.types[type] : words.beyond}</span>
          </span>
          {!question.required && <Tag>{words.optional}</Tag>}
        </button>
        <ActionIcon
          aria-label={words.moveUp(label)}
          data-move={`-1:${question.key}`}
          disabled={place === 0}
          onClick={() => onMove(-1)}
        >
          <Icon name="up" />
        </ActionIcon>
        <ActionIcon
          aria-label={words.moveDown(label)}
          data-move={`1:${question.key}`}
          disabled={place === last}
          onClick={() => onMove(1)}
        >
          <Icon name="down" />
        </ActionIcon>
        <ActionIcon aria-label={words.remove(label)} onClick={onRemove}>
          <Icon name="trash" />
        </ActionIcon>
      </div>
      {isOpen && <div className={classes.fields}>{children}</div>}
    </li>
  )
}
