/** Soon here. */
export function PartnerGeneral() {
  return null
}
