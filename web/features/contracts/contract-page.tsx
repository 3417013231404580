/** Soon here. */
export function ContractPage() {
  return null
}
