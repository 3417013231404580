import type { Contract } from '@entente/shared/api/contracts.ts'
import type { ContractAct } from '@entente/shared/domain/contracts/index.ts'
import { Button, Menu } from '@mantine/core'
import { useMessages } from '../../../messages/use-messages.ts'
import { Icon } from '../../../ui/icon.tsx'
import { useSinglePress } from '../../../ui/use-single-press.ts'
import type { PageAct } from '../act-search.ts'
import { actWord, isMine } from '../act-words.ts'
import classes from './contract-buttons.module.css'
import { useActAddress } from './use-act-address.ts'

/** What can be done to the contract now, in the order of weight: what goes on is at the right, what ends it at the left. */
export function ContractButtons({ contract }: { contract: Contract }) {
  const words = useMessages('contracts')
  const { actions, editable, update_available } = contract
  // A new version is told of, and signed, in a card of its own.
  const onward = update_available ? undefined : ONWARD.find((act) => actions.includes(act))
  const answers = isMine(contract) && onward ? ANSWERS.filter((act) => actions.includes(act)) : []
  const aside = ASIDE.filter((act) => actions.includes(act) && !answers.includes(act))
  return (
    <>
      {aside.map((act) => (
        <ActButton key={act} act={act} variant="subtle" label={actWord(act, contract, words)} />
      ))}
      {editable.length > 0 && <ActButton act="edit" variant="default" label={words.edit} />}
      {onward && answers.length === 0 && (
        <ActButton act={onward} variant="filled" label={actWord(onward, contract, words)} />
      )}
      {onward && answers.length > 0 && (
        <Button.Group className={classes.split}>
          <ActButton act={onward} variant="filled" label={actWord(onward, contract, words)} />
          <AnswerMenu contract={contract} acts={answers} />
        </Button.Group>
      )}
    </>
  )
}

/** Acts that take a contract on; forms are filled in and submitted where they stand. */
const ONWARD: readonly ContractAct[] = ['sign']
/** What an issuer may say instead of approving; it stands in a menu beside it (domain: section 12.3). */
const ANSWERS: readonly ContractAct[] = ['reject', 'refine']
const ASIDE: readonly ContractAct[] = ['reject', 'refine', 'terminate', 'delete']

interface ActButtonProps {
  act: PageAct
  variant: 'filled' | 'default' | 'subtle'
  label: string
}

function ActButton({ act, variant, label }: ActButtonProps) {
  const { open } = useActAddress()
  const onlyOnce = useSinglePress()
  return (
    <Button
      variant={variant}
      data-act={act}
      {...(variant === 'subtle' && { color: 'gray' })}
      onClick={(event) => {
        onlyOnce(event)
        if (!event.defaultPrevented) void open(act)
      }}
    >
      {label}
    </Button>
  )
}

function AnswerMenu({ contract, acts }: { contract: Contract; acts: readonly ContractAct[] }) {
  const words = useMessages('contracts')
  const { open } = useActAddress()
  return (
    <Menu>
      <Menu.Target>
        <Button
          className={classes.more}
          aria-label={words.otherAnswers}
          title={words.otherAnswers}
          data-acts={acts.join(' ')}
        >
          <Icon name="down" />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {acts.map((act) => (
          <Menu.Item key={act} onClick={() => open(act)}>
            {actWord(act, contract, words)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
