import { readFile } from 'node:fs/promises'
import type { Node } from '../../shared/rql/ast.ts'
import { evaluate } from '../../shared/rql/evaluate.ts'
import { parse } from '../../shared/rql/parse.ts'
import { print } from '../../shared/rql/print.ts'
import { RqlError } from '../../shared/rql/rql-error.ts'
import { CALLERS, NOBODY } from '../product/callers.ts'
import type { World } from '../product/world.ts'
import type { Report } from '../report.ts'
import { wrongStatus } from './answers.ts'
import { wrongRefusal } from './refusals.ts'

interface Case {
  readonly rql: string
  readonly valid: boolean
  readonly same_as?: string
  readonly http?: { readonly q: string; readonly status: number }
}

interface Match {
  readonly op: 'like' | 'ilike'
  readonly pattern: string
  readonly value: string
  readonly expect: boolean
}

/** Fields of the directory for the kinds that the cases ask for: a text, a number, one with `null()`, one to order by. */
const FIELDS: Readonly<Record<string, string>> = { S: 'name', N: 'stats.listings', Z: 'id', O: 'name' }

/** Tries the query strings of a file of cases on the parser, on patterns in memory, and on the server's directory. */
export async function checkRql(report: Report, world: World, file: string): Promise<void> {
  const { cases, match }: { cases: readonly Case[]; match: readonly Match[] } = JSON.parse(
    await readFile(file, 'utf8'),
  )
  for (const one of cases) checkParser(report, one)
  checkSameMeaning(report, cases)
  for (const one of match) checkMatch(report, one)
  for (const { http } of cases) if (http) await checkOnServer(report, world, http.q, http.status)
}

function checkParser(report: Report, { rql, valid, http }: Case): void {
  const printed = printedAgain(rql)
  // What the grammar takes and is refused a step later may be refused at once.
  const may = valid && http?.status === 400
  const right = may || (printed !== undefined) === valid
  report.checkThat(
    'rql parser',
    rql,
    right ? undefined : `${rql} must be ${valid ? 'understood' : 'refused'}`,
  )
}

function checkSameMeaning(report: Report, cases: readonly Case[]): void {
  const groups = Map.groupBy(
    cases.filter(({ valid, same_as }) => valid && same_as),
    ({ same_as }) => same_as,
  )
  for (const [name, group] of groups) {
    const meanings = new Set(group.map(({ rql }) => printedAgain(rql)))
    const all = group.map(({ rql }) => rql).join('  and  ')
    report.checkThat(
      'rql parser',
      `group ${name}`,
      meanings.size > 1 ? `${all} must mean the same` : undefined,
    )
  }
}

function checkMatch(report: Report, { op, pattern, value, expect }: Match): void {
  const node: Node = { op, field: 'name', value: { is: 'text', text: pattern } }
  const found = evaluate(node, value, (row) => row)
  report.checkThat(
    'rql patterns',
    `${op} ${pattern}`,
    found === expect ? undefined : `${op} "${pattern}" must ${expect ? '' : 'not '}find "${value}"`,
  )
}

async function checkOnServer(report: Report, world: World, form: string, status: number): Promise<void> {
  const [caller = NOBODY] = CALLERS
  const query = form
    .replace(/\{([SNZO])\}/g, (placeholder, kind: string) => FIELDS[kind] ?? placeholder)
    .replace(/[#\s]/g, encodeURIComponent)
  const answer = await world.ask({ caller, method: 'GET', path: `/partners?${query}` })
  const wrong = status === 400 ? wrongRefusal(answer, status, 'VAL_001') : wrongStatus(answer, status)
  report.check('rql server', form, answer, wrong)
}

/** One spelling for all that mean the same; undefined where the query is refused. */
function printedAgain(rql: string): string | undefined {
  try {
    return print(parse(rql))
  } catch (error) {
    if (error instanceof RqlError) return undefined
    throw error
  }
}
