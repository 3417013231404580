/** Soon here. */
export function ContractsPage() {
  return null
}
