import type { NamedReference } from '@entente/shared/api/common.ts'
import { Button, Menu } from '@mantine/core'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Page } from '../../../lib/api.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { Icon } from '../../../ui/icon.tsx'
import type { Column } from '../../../ui/table-columns.ts'
import { ActQuestion } from '../act-question.tsx'
import { AgreementPart } from '../agreement-part.tsx'
import { agreementQuery } from '../api.ts'
import { useMayWrite } from '../may-write.ts'
import type { Adding } from './adding.ts'
import { LinkDialog } from './link-dialog.tsx'

interface LinkedPartProps<Row extends NamedReference> {
  agreementId: string
  label: string
  columns: readonly Column<Row>[]
  answer: UseQueryResult<Page<Row>>
  empty: { title: string; text: string }
  add: Adding
}

/** What a service agreement is linked with; its owner adds and removes. */
export function LinkedPart<Row extends NamedReference>(props: LinkedPartProps<Row>) {
  const { agreementId, label, columns, answer, empty, add } = props
  const words = useMessages('agreements')
  const { data: agreement } = useQuery(agreementQuery(agreementId))
  const mayWrite = useMayWrite(agreement)
  const [isAdding, setAdding] = useState(false)
  const [leaving, setLeaving] = useState<Row>()
  return (
    <>
      <AgreementPart
        label={label}
        columns={columns}
        answer={answer}
        rowKey={({ id }) => id}
        rowName={({ name }) => name}
        empty={empty}
        {...(mayWrite && {
          actions: (
            <Button variant="default" leftSection={<Icon name="plus" />} onClick={() => setAdding(true)}>
              {add.label}
            </Button>
          ),
          menu: (row: Row) => (
            <Menu.Item data-danger leftSection={<Icon name="x" />} onClick={() => setLeaving(row)}>
              {words.unlink}
            </Menu.Item>
          ),
        })}
      />
      {isAdding && answer.data && (
        <LinkDialog add={add} linked={answer.data.items} onClose={() => setAdding(false)} />
      )}
      {leaving && (
        <ActQuestion
          danger
          title={words.unlinkTitle(leaving.name)}
          keep={words.keepLinked}
          act={words.unlink}
          failed={words.unlinkFailed}
          advice={{}}
          run={() => add.unlink(leaving.id)}
          onDone={() => setLeaving(undefined)}
          onClose={() => setLeaving(undefined)}
        >
          {words.unlinkText}
        </ActQuestion>
      )}
    </>
  )
}
