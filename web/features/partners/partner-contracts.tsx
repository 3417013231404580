/** Soon here. */
export function PartnerContracts() {
  return null
}
