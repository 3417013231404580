import type { Contract } from '@entente/shared/api/contracts.ts'
import { Button } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { loadMessages } from '../../../messages/catalogues.ts'
import { useFormat } from '../../../messages/use-format.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import type { TickedRows } from '../../../ui/use-ticked-rows.ts'
import classes from './together.module.css'
import { mayTogether, TOGETHER, type TogetherAct } from './together-acts.ts'

const TogetherDialog = lazy(async () => {
  const [dialog] = await Promise.all([import('./together-dialog.tsx'), loadMessages('contractActs')])
  return { default: dialog.TogetherDialog }
})

/** What was asked for: this, with just these contracts, whatever the list shows meanwhile. */
interface Asked {
  readonly act: TogetherAct
  readonly contracts: readonly Contract[]
}

/** What can be done to the ticked contracts, each act with the number of those it fits. */
export function Together({ ticked }: { ticked: TickedRows<Contract> }) {
  const { together: words } = useMessages('contracts')
  const { number } = useFormat()
  const [asked, setAsked] = useState<Asked>()
  const count = ticked.rows.length
  const close = () => {
    setAsked(undefined)
    ticked.clear()
  }
  return (
    <>
      {count > 0 && (
        <section className={classes.bar} aria-label={words.label}>
          <b role="status">{words.chosen(count, number(count))}</b>
          {TOGETHER.map((act) => {
            const fitting = ticked.rows.filter((contract) => mayTogether(contract, act)).length
            return (
              <Button
                key={act}
                size="sm"
                variant={act === 'sign' ? 'filled' : 'default'}
                disabled={fitting === 0}
                onClick={() => setAsked({ act, contracts: ticked.rows })}
              >
                {words.acts[act](number(fitting))}
              </Button>
            )
          })}
          <Button size="sm" variant="subtle" color="gray" onClick={ticked.clear}>
            {words.clear}
          </Button>
        </section>
      )}
      <Suspense fallback={null}>
        {asked && <TogetherDialog {...asked} onKeep={() => setAsked(undefined)} onClose={close} />}
      </Suspense>
    </>
  )
}
