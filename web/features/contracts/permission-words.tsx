import type { Contract } from '@entente/shared/api/contracts.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'

/** What a service contract lets the partner do, as one sentence part. */
export function PermissionWords({ granted }: { granted: NonNullable<Contract['permissions']> }) {
  const words = useMessages('contracts')
  const format = useFormat()
  const { program, service } = granted.agreement
  const said = [
    program.create && words.mayCreatePrograms,
    service.create && words.mayCreateServices,
    service.delegate && words.mayDelegate,
  ].filter((word) => word !== false)
  return said.length > 0 ? format.list(said) : words.noPermissions
}
