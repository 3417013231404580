/** Soon here. */
export function PartnerPage() {
  return null
}
