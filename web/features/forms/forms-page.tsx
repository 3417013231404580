import type { Form } from '@entente/shared/api/forms.ts'
import { Menu } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useListState } from '../../lib/use-list-state.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { CreateLink } from '../../ui/create-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { offeredFilters } from '../../ui/filters/offered-filter.ts'
import { Icon } from '../../ui/icon.tsx'
import { MenuItemLink } from '../../ui/links.tsx'
import { ListPage } from '../../ui/list-page.tsx'
import { InTopBar } from '../../ui/top-bar-slot.tsx'
import { formsQuery } from './api.ts'
import { ClosedForms } from './closed-forms.tsx'
import { DeleteQuestion } from './delete-question.tsx'
import { formColumns } from './form-columns.tsx'
import { formList } from './form-list.ts'
import { useMayWriteForms } from './may-write-forms.ts'

/** The forms of a distributor; others are asked them where they enroll (domain: section 13). */
export const FormsPage = () => (useMayWriteForms() ? <OwnForms /> : <ClosedForms />)

function OwnForms() {
  const words = useMessages('distributionForms')
  const format = useFormat()
  const view = useListState(formList)
  const answer = useQuery(formsQuery(view.state))
  const [doomed, setDoomed] = useState<Form>()
  const columns = useMemo(() => formColumns(words, format), [words, format])
  const offered = useMemo(
    () =>
      offeredFilters(formList.filters, {
        type: { label: words.type, options: words.types, quick: true },
        name: words.name,
        id: words.formId,
        'events.created.at': words.created,
      }),
    [words],
  )
  const create = <CreateLink label={words.createForm} link={{ to: '/partners/forms/new' }} />
  return (
    <>
      <InTopBar>
        <CreateLink small label={words.createForm} link={{ to: '/partners/forms/new' }} />
      </InTopBar>
      <ListPage
        title={words.forms}
        searchLabel={words.searchLabel}
        placeholder={words.searchPlaceholder}
        view={view}
        offered={offered}
        answer={answer}
        columns={columns}
        rowName={({ name }) => name}
        menu={(form) => form.stats && <RowActs form={form} onDelete={() => setDoomed(form)} />}
        actions={create}
        empty={<EmptyState title={words.emptyTitle} text={words.emptyText} actions={create} />}
        noMatch={{ title: words.noMatchTitle(view.search), text: words.noMatchText }}
        failed={words.listFailed}
      />
      {doomed && (
        <DeleteQuestion
          form={doomed}
          onClose={() => setDoomed(undefined)}
          onDeleted={() => setDoomed(undefined)}
        />
      )}
    </>
  )
}

function RowActs({ form, onDelete }: { form: Form; onDelete: () => void }) {
  const { acts: words } = useMessages('distributionForms')
  return (
    <>
      <MenuItemLink
        to="/partners/forms/$formId/edit"
        params={{ formId: form.id }}
        leftSection={<Icon name="pen" />}
      >
        {words.edit}
      </MenuItemLink>
      <Menu.Item data-danger leftSection={<Icon name="trash" />} onClick={onDelete}>
        {words.remove}
      </Menu.Item>
    </>
  )
}
