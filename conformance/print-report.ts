import type { Fault, Finding, Report } from './report.ts'

/** How many faults of one kind are shown in full; the others are only counted. */
const SHOWN = 2

/** The whole report as text: what is missing, the table, what failed, and one total at the end. */
export function printReport(
  { faults, findings, applied, unobservable, valueless, unserved }: Report,
  seconds: number,
): string {
  const rows = [...findings].map(([endpoint, finding]) => [endpoint, ...counted(finding)])
  const all = [...findings.values()]
  const operations = [...findings.keys()].filter((endpoint) => endpoint.includes(' /'))
  const total: Finding = {
    checks: sum(all.map(({ checks }) => checks)),
    failed: sum(all.map(({ failed }) => failed)),
    tolerated: sum(all.map(({ tolerated }) => tolerated)),
    unobservable: sum(all.map(({ unobservable }) => unobservable)),
    missing: new Set(all.flatMap(({ missing }, place) => [...missing].map((name) => `${place} ${name}`))),
  }
  return [
    ...section(
      'Operations of the reference that are not served',
      [...Map.groupBy(unserved, ({ path }) => path)].map(
        ([path, same]) => `  ${path}: ${same.map(({ method }) => method).join(', ')}`,
      ),
    ),
    ...section(
      'Promised fields that no answer has',
      [...findings]
        .filter(([, { missing }]) => missing.size > 0)
        .map(([endpoint, { missing }]) => `  ${endpoint}: ${[...missing].join(', ')}`),
    ),
    ...section(
      'Answered, but not observable in any answer',
      [...unobservable].map((what) => `  ${what}`),
    ),
    ...section(
      'Filtered, but no row has a value there',
      [...valueless]
        .filter(([, fields]) => fields.length > 0)
        .map(([endpoint, fields]) => `  ${endpoint}: ${fields.join(', ')}`),
    ),
    ...section(
      'Tolerated',
      [...applied].map(([{ subject, reason }, times]) => `  ${subject} (${times} times): ${reason}`),
    ),
    ...table([
      ['operation', 'checks', 'failed', 'tolerated', 'not observable', 'missing'],
      ...rows,
      [`total of ${operations.length} operations`, ...counted(total)],
    ]),
    '',
    ...section('Failures', printFaults(faults)),
    `${operations.length} operations called, ${unserved.length} not served, ${total.tolerated} tolerated, ` +
      `${total.unobservable} not observable`,
    `${total.checks} checks, ${total.failed} failed, in ${seconds} seconds`,
  ].join('\n')
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`${title}:`, ...lines, '']

function printFaults(faults: readonly Fault[]): string[] {
  return [...Map.groupBy(faults, ({ subject }) => subject)].flatMap(([subject, same]) => [
    `  ${subject}`,
    ...same.slice(0, SHOWN).map(({ explanation }) => `    - ${explanation}`),
    ...(same.length > SHOWN ? [`    and ${same.length - SHOWN} more`] : []),
  ])
}

const counted = ({ checks, failed, tolerated, unobservable, missing }: Finding): string[] =>
  [checks, failed, tolerated, unobservable, missing.size].map(String)

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  )
}

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0)
