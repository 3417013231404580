import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { type Filter, type Operation, operationsOf } from '../../lib/filters/filter.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { ChoiceEditor } from './choice-editor.tsx'
import classes from './filter-editor.module.css'
import type { OfferedFilter } from './offered-filter.ts'
import { ValueEditor } from './value-editor.tsx'

interface FilterEditorProps {
  offered: OfferedFilter
  filter: Filter | undefined
  /** Nothing is left of a filter that lost its last value. */
  onChange: (filter: Filter | undefined) => void
  onDone: () => void
}

/** Says what a filter asks of its field, and what it compares with. */
export function FilterEditor({ offered, filter, onChange, onDone }: FilterEditorProps) {
  const words = useMessages('common')
  const operations = operationsOf(offered)
  const [first = 'is'] = operations
  const [operation, setOperation] = useState<Operation>(filter?.operation ?? first)
  const Editor = offered.options || offered.kind === 'boolean' ? ChoiceEditor : ValueEditor
  return (
    <div className={classes.editor}>
      <div className={classes.head}>
        <span className={classes.label}>{offered.label}</span>
        {operations.length > 1 && (
          <NativeSelect
            className={classes.operation}
            size="sm"
            aria-label={words.filterOperation}
            value={operation}
            data={operations.map((value) => ({ value, label: words.operations[value] }))}
            onChange={({ currentTarget: { value } }) =>
              setOperation(operations.find((known) => known === value) ?? first)
            }
          />
        )}
      </div>
      <Editor
        offered={offered}
        operation={operation}
        values={filter?.values ?? []}
        onChange={(values) => onChange(values && { field: offered.field, operation, values })}
        onDone={onDone}
      />
    </div>
  )
}
