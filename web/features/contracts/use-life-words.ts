import type { Contract } from '@entente/shared/api/contracts.ts'
import { awaited } from '@entente/shared/domain/contracts/turn.ts'
import { useSession } from '../../lib/session.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { type Life, type LifeEdge, type LifeNode, partyOf } from './lifecycle-model.ts'

/** How the life of a contract is told to the person who looks at it. */
export function useLifeWords(contract: Contract) {
  const words = useMessages('contracts')
  const format = useFormat()
  const me = partyOf(contract, useSession().account.id)
  const waits = awaited(contract)

  const act = ({ action, by, from }: Pick<LifeEdge, 'action' | 'by' | 'from'>): string =>
    action === 'sign' && by === 'issuer' && from === 'pending' ? words.approve : words.steps[action].act

  const status = ({ status: name }: Pick<LifeNode, 'status'>): string => words.statuses[name]

  const detail = ({ role, status: name, since }: LifeNode): string | undefined => {
    if (role === 'now' && since && contract.turn) {
      const age = format.age(since) ?? words.justNow
      return contract.turn === 'you' ? words.withYou(age) : words.withThem(age)
    }
    if (role === 'now') return since && words.since(format.date(since))
    if (role === 'past') return since && format.shortMoment(since)
    if (name === 'active') return words.inForce
    return role === 'far' && name === 'terminated' ? words.fromActiveOnly : undefined
  }

  // An offer that nobody answered in time is the issuer's again, who can not sign it.
  const ownAct = waits?.by === me ? words.yourTurn(act({ ...waits, from: 'pending' })) : words.notAnswered
  const turn = contract.turn && {
    mine: contract.turn === 'you',
    text: contract.turn === 'you' ? ownAct : words.theirTurn(contract.partner.name),
  }

  const sentence = ({ nodes, edges }: Life): string =>
    nodes
      .flatMap((node) => {
        if (node.role === 'past')
          return [words.passed(status(node), node.since ? format.date(node.since) : '')]
        if (node.role === 'now') return [words.present(status(node))]
        const way = edges.find(({ to, role }) => to === node.status && role === 'can')
        return way ? [words.possible(status(node), act(way))] : []
      })
      .join('; ')

  return { act, status, detail, turn, sentence }
}
