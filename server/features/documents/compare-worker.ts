import { type Comparable, compared } from './compared.ts'

process.once('message', async ({ before, after }: { before: Comparable; after: Comparable }) => {
  process.send?.(await compared(before, after), () => process.disconnect())
})
