import { SETTINGS } from '../server/config.ts'

/** The README's table of settings, printed from their definitions. */
export function settingsTable(): string {
  const rows = SETTINGS.map(
    ({ name, means, fallback, fallbackInWords }) =>
      `| \`${name}\` | ${fallbackInWords ?? `\`${fallback}\``} | ${means} |`,
  )
  return ['| Setting | Default | What it does |', '| --- | --- | --- |', ...rows].join('\n')
}

if (import.meta.main) console.log(settingsTable())
