/** Soon here. */
export function AgreementPage() {
  return null
}
