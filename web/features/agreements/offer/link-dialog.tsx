import type { NamedReference } from '@entente/shared/api/common.ts'
import { useMemo } from 'react'
import { useMessages } from '../../../messages/use-messages.ts'
import { FormDialog } from '../../../ui/form/form-dialog.tsx'
import { FormRefusal } from '../../../ui/form/form-refusal.tsx'
import { useAnswers } from '../../../ui/form/use-answers.ts'
import classes from '../write/service-fields.module.css'
import type { Adding } from './adding.ts'

interface LinkDialogProps {
  add: Adding
  linked: readonly NamedReference[]
  onClose: () => void
}

interface Answers {
  readonly chosen: readonly NamedReference[]
}

/** Adds some of one's own to a service agreement. */
export function LinkDialog({ add, linked, onClose }: LinkDialogProps) {
  const words = useMessages('agreements')
  const without = useMemo(() => linked.map(({ id }) => id), [linked])
  const { answers, change, wrong, refusal, ...sent } = useAnswers<Answers, void>({
    initial: { chosen: [] },
    check: ({ chosen }) => ({ chosen: chosen.length === 0 ? words.chooseSome : undefined }),
    send: async ({ chosen }) => {
      // One by one: what was refused stands alone, and all before it is done.
      for (const { id } of chosen) await add.link(id)
    },
    onSent: onClose,
  })
  const { chosen } = answers
  return (
    <FormDialog
      title={add.title}
      form={sent.form}
      act={words.link}
      acting={words.linking}
      busy={sent.isSending}
      touched={sent.isTouched}
      onSubmit={sent.submit}
      onClose={onClose}
    >
      <FormRefusal error={refusal} title={words.linkFailed} advice={{ AGR_010: words.alreadyLinked }} />
      <div className={classes.list}>
        <add.OwnList
          field="chosen"
          picked={chosen}
          without={without}
          empty={add.all}
          error={wrong('chosen')}
          onPick={(row, picked) =>
            change({ chosen: picked ? [...chosen, row] : chosen.filter(({ id }) => id !== row.id) })
          }
        />
      </div>
    </FormDialog>
  )
}
