/** The sign of Entente: two circles and what they share. */
export function Mark({ size = 20 }: { size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      aria-hidden="true"
      style={{ flex: 'none' }}
    >
      <circle cx="7.4" cy="10" r="5.4" stroke="var(--accent-text)" strokeWidth="1.8" />
      <circle cx="12.6" cy="10" r="5.4" stroke="var(--accent-text)" strokeWidth="1.8" />
      <path d="M10 5.3a5.4 5.4 0 0 1 0 9.4 5.4 5.4 0 0 1 0-9.4z" fill="var(--accent-text)" />
    </svg>
  )
}
