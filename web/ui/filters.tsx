import { Button, Menu } from '@mantine/core'
import { useMessages } from '../messages/use-messages.ts'
import classes from './filters.module.css'
import { Icon } from './icon.tsx'

/** One field a list can be narrowed by. */
export interface Filter {
  field: string
  label: string
  options: readonly { value: string; label: string }[]
}

interface FilterProps {
  filter: Filter
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
}

function FilterOptions({ filter, chosen, onChange }: FilterProps) {
  return (
    <Menu.CheckboxGroup value={[...chosen]} onChange={onChange}>
      <Menu.Label>{filter.label}</Menu.Label>
      {filter.options.map(({ value, label }) => (
        <Menu.CheckboxItem key={value} value={value}>
          {label}
        </Menu.CheckboxItem>
      ))}
    </Menu.CheckboxGroup>
  )
}

/** A filter that is on: says in words what it does, opens to be changed, goes away by its cross. */
export function FilterChip(props: FilterProps) {
  const { filter, chosen, onChange } = props
  const words = useMessages('common')
  const names = filter.options.filter(({ value }) => chosen.includes(value)).map(({ label }) => label)
  return (
    <span className={classes.chip}>
      <Menu position="bottom-start">
        <Menu.Target>
          <button type="button" className={classes.value}>
            {filter.label}
            <span className="faint">{names.length > 1 ? words.filterIsAnyOf : words.filterIs}</span>
            <b>{names.join(', ')}</b>
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <FilterOptions {...props} />
        </Menu.Dropdown>
      </Menu>
      <button
        type="button"
        className={classes.remove}
        aria-label={words.removeFilter(filter.label)}
        onClick={() => onChange([])}
      >
        <Icon name="x" />
      </button>
    </span>
  )
}

interface FilterMenuProps {
  filters: readonly Filter[]
  chosen: Readonly<Record<string, readonly string[]>>
  onChange: (field: string, values: string[]) => void
}

/** Adds a filter by choosing from its values. */
export function FilterMenu({ filters, chosen, onChange }: FilterMenuProps) {
  const words = useMessages('common')
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button variant="subtle" color="gray" size="sm" leftSection={<Icon name="plus" />}>
          {words.filter}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {filters.map((filter) => (
          <FilterOptions
            key={filter.field}
            filter={filter}
            chosen={chosen[filter.field] ?? []}
            onChange={(values) => onChange(filter.field, values)}
          />
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
