import type { Contract } from '@entente/shared/api/contracts.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Status } from '../../ui/status.tsx'
import { TwoLines } from '../../ui/two-lines.tsx'
import { contractLooks, updateLook } from './looks.ts'

/** Whether a newer version of the agreement could be signed. */
export const hasUpdate = ({ status, latest }: Contract): boolean => status === 'active' && !latest

/** Where a contract stands, and below whether a newer version waits. */
export function ContractStatusCell({ contract }: { contract: Contract }) {
  const words = useMessages('contracts')
  const { status } = contract
  return (
    <TwoLines
      end
      first={<Status {...contractLooks[status]}>{words.statuses[status]}</Status>}
      second={
        hasUpdate(contract) && (
          <Status {...updateLook} small>
            {words.updateAvailable}
          </Status>
        )
      }
    />
  )
}
