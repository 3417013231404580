// Runs before the first paint so that nobody sees the wrong colour scheme flash by.
;(() => {
  let chosen = null
  try {
    chosen = localStorage.getItem('entente-color-scheme')
  } catch {
    // Storage may be closed to us; the system's choice is the next best.
  }
  const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light')
})()
