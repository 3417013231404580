/** Soon here. */
export function AgreementsPage() {
  return null
}
