import type { Contract, HistoryEntry } from '@entente/shared/api/contracts.ts'
import {
  CONTRACT_STATUSES,
  type ContractAction,
  type ContractParty,
  type ContractStatus,
  lifecycles,
} from '@entente/shared/domain/contracts/index.ts'

/** Where a status stands in the life of one contract: behind it, its present, one step ahead, further ahead. */
type NodeRole = 'past' | 'now' | 'next' | 'far'
type EdgeRole = 'past' | 'can' | 'later'

export interface LifeNode {
  status: ContractStatus
  role: NodeRole
  /** When the contract last came here. */
  since?: string
}

export interface LifeEdge {
  from: ContractStatus
  to: ContractStatus
  action: ContractAction
  by: ContractParty
  role: EdgeRole
}

export interface Life {
  nodes: LifeNode[]
  edges: LifeEdge[]
}

type Known = Pick<Contract, 'type' | 'status'>

/** The life of a contract as its table allows it and its history tells it; what can no longer happen is left out. */
export function lifeOf({ type, status }: Known, history: readonly HistoryEntry[]): Life {
  const taken = (from: string, to: string) => history.some((entry) => entry.from === from && entry.to === to)
  const moves = movesOf(type).filter(
    ({ by, from, to }) => by !== 'system' || type === 'referral' || taken(from, to),
  )
  const reachable = reachableFrom(status, moves)
  const passed = new Set(history.flatMap(({ from, to }) => [from, to]))
  const own = new Set(movesOf(type).flatMap(({ from, to }) => [from, to]))

  const nodes = CONTRACT_STATUSES.flatMap((known): LifeNode[] => {
    const role = roleOf(known)
    if (!role) return []
    const since = history.find((entry) => entry.to === known && entry.from !== known)?.at
    return [{ status: known, role, ...(since && { since }) }]
  })
  const shown = new Set(nodes.map((node) => node.status))
  const edges = moves
    .filter(({ from, to }) => shown.has(from) && shown.has(to))
    .map((move): LifeEdge => ({ ...move, role: move.from === status ? 'can' : edgeRole(move) }))
    .filter(({ role, from }) => role !== 'later' || reachable.has(from))
  return { nodes, edges }

  function roleOf(known: ContractStatus): NodeRole | undefined {
    if (known === status) return 'now'
    if (passed.has(known) && own.has(known)) return 'past'
    if (moves.some(({ from, to }) => from === status && to === known)) return 'next'
    return reachable.has(known) ? 'far' : undefined
  }

  function edgeRole({ from, to }: { from: string; to: string }): EdgeRole {
    return taken(from, to) ? 'past' : 'later'
  }
}

type Move = Omit<LifeEdge, 'role'>

const isStatus = (name: string): name is ContractStatus => CONTRACT_STATUSES.some((known) => known === name)

/** The steps between two different statuses; signing an update stays where it is and is not drawn. */
function movesOf(type: Contract['type']): Move[] {
  return lifecycles[type].steps.flatMap(({ from, to, action, by }) =>
    isStatus(from) && isStatus(to) && from !== to ? [{ from, to, action, by }] : [],
  )
}

function reachableFrom(status: ContractStatus, moves: readonly Move[]): Set<ContractStatus> {
  const reached = new Set<ContractStatus>()
  const queue = [status]
  for (const from of queue) {
    for (const move of moves) {
      if (move.from !== from || reached.has(move.to)) continue
      reached.add(move.to)
      queue.push(move.to)
    }
  }
  return reached
}

/** Which side of the contract an account is on. */
export const partyOf = ({ issuer }: Pick<Contract, 'issuer'>, accountId: string): ContractParty =>
  issuer.id === accountId ? 'issuer' : 'partner'
