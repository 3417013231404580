import { type Browser, chromium } from 'playwright-core'
import { inject } from 'vitest'

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A real Chromium with a fresh profile; whoever opens it closes it. */
export function openBrowser(): Promise<Browser> {
  const { path, env } = inject('chromium')
  return chromium.launch({ executablePath: path, args: ARGUMENTS, env: { ...process.env, ...env } })
}
