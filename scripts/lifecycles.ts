import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AFTERMATH } from '../shared/domain/contracts/aftermath.ts'
import { CONDITIONS, type Condition } from '../shared/domain/contracts/conditions.ts'
import {
  CONTRACT_STATUSES,
  CONTRACT_TYPES,
  type ContractStep,
  type ContractType,
  lifecycles,
} from '../shared/domain/contracts/index.ts'
import { CONTRACT_NOTICES, type ContractNotice } from '../shared/domain/contracts/notices.ts'

/** Where the printed lifecycles stand. */
export const LIFECYCLES = join(import.meta.dirname, '..', 'docs', 'lifecycles.md')

const NAMES: Record<ContractType, string> = {
  program: 'Program contract',
  distribution: 'Distribution contract',
  service: 'Service contract',
  syndication: 'Syndication contract',
  referral: 'Referral contract',
}

const NEEDS: Record<Condition, string> = {
  in_time: 'it has not expired',
  version: 'its agreement has an active version',
  behind: 'the active version is another than the signed one',
  form: 'its agreement asks a form',
  answered: 'the form is filled in, where there is one',
}

const INTRODUCTION = `# The lives of contracts

Printed from the tables in \`shared/domain/contracts\` by \`npm run docs:lifecycles\`; a test compares the two. The tables are the
only place that names a next status: the server takes its steps from them, the screens draw their buttons and the picture of
the lifecycle from them, and so does this page.

The **issuer** owns the agreement, the **partner** is the other party, the **system** is Entente itself.`

/** Every lifecycle as a picture and as a table. */
export const printedLifecycles = (): string =>
  [INTRODUCTION, ...CONTRACT_TYPES.map(chapter), AFTER_OTHERS, aftermath].join('\n\n').concat('\n')

const chapter = (type: ContractType): string =>
  [`## ${NAMES[type]}`, picture(lifecycles[type].steps), table(lifecycles[type].steps)].join('\n\n')

const AFTER_OTHERS = `## What ends by itself

An active contract whose day has come is terminated by the system. When what a contract rests on ends, it ends with it:
distribution contracts with their program contract, syndication and referral contracts with their service contract, a
referral contract with the program contract it led to.`

const aftermath = [
  '| Where it stands | The system |',
  '|---|---|',
  ...CONTRACT_STATUSES.map((status) => `| ${status} | ${AFTERMATH[status] ?? ''} |`),
].join('\n')

const ends = (status: string) => (status === 'new' || status === 'deleted' ? '[*]' : status)

const picture = (steps: readonly ContractStep[]): string =>
  [
    '```mermaid',
    'stateDiagram-v2',
    ...steps.map(({ from, to, by, action }) => `  ${ends(from)} --> ${ends(to)} : ${by}, ${action}`),
    '```',
  ].join('\n')

const table = (steps: readonly ContractStep[]): string =>
  [
    '| From | Who | Does what | If | Becomes | Tells |',
    '|---|---|---|---|---|---|',
    ...steps.map(
      ({ from, by, action, when = [], to, tells }) =>
        `| ${[from, by, action, when.map(needed).join('; '), to, tells ? told(tells) : ''].join(' | ')} |`,
    ),
  ].join('\n')

const needed = (condition: Condition): string => `${NEEDS[condition]} (else ${CONDITIONS[condition]})`

const told = (notice: ContractNotice): string => `the ${CONTRACT_NOTICES[notice]}: \`${notice}\``

if (import.meta.main) await writeFile(LIFECYCLES, printedLifecycles())
