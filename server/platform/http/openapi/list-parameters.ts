import { type Field, type List, operatorsOf } from '@entente/shared/lists/field.ts'
import type { Parameter, Reference, Schema } from './shape.ts'

/** What every list takes besides its fields; printed once and referred to. */
export const LIST_PARAMETERS = {
  limit: query('limit', 'How many entries to answer with. More than 1000 is cut to 1000; 0 only counts.', {
    type: 'integer',
    minimum: 0,
    maximum: 1000,
    default: 100,
  }),
  offset: query('offset', 'How many entries to pass over.', { type: 'integer', minimum: 0, default: 0 }),
  cursor: query(
    'cursor',
    'Where the next page begins, taken from the `Link` header of the page before; goes with the same order and without `offset`.',
    { type: 'string' },
  ),
} as const

/** The parameters of a list, printed from the table of what it may be asked. */
export function listParameters({ fields, ordering }: List): readonly (Parameter | Reference)[] {
  const all = Object.entries(fields)
  const orders = all.filter(([, field]) => field.ordering).map(([name]) => name)
  const searched = all.filter(([, field]) => field.search).map(([name]) => `\`${name}\``)
  return [
    ...Object.keys(LIST_PARAMETERS).map((name) => ({ $ref: `#/components/parameters/${name}` })),
    {
      ...query(
        'ordering',
        `At most five fields, each turned round by a leading \`-\`. Otherwise \`${ordering}\`.`,
        {
          type: 'array',
          maxItems: 5,
          items: { type: 'string', enum: orders.flatMap((name) => [name, `-${name}`]) },
        },
      ),
      style: 'form',
      explode: false,
    },
    ...(searched.length > 0
      ? [
          query('search', `A text that stands anywhere, in any case, in ${joined(searched)}.`, {
            type: 'string',
          }),
        ]
      : []),
    ...all.map(([name, field]) => fieldParameter(name, field)),
  ]
}

function fieldParameter(name: string, field: Field): Parameter {
  const operators = operatorsOf(field)
  const traits = [
    `Operators: ${operators.map((operator) => `\`${operator}\``).join(', ')}.`,
    field.nullable && 'Takes `null()`.',
    field.search && 'Searched.',
    field.ordering && 'Orders.',
    field.hidden && `Answered only with \`select(${name})\`.`,
  ]
  return {
    ...query(name, `${field.about}\n\n${traits.filter(Boolean).join(' ')}`, asked(field)),
    'x-rql': {
      kind: field.kind,
      operators,
      nullable: field.nullable ?? false,
      search: field.search ?? false,
      ordering: field.ordering ?? false,
      hidden: field.hidden ?? false,
    },
  }
}

function query(name: string, description: string, schema: Schema): Parameter {
  return { name, in: 'query', description, required: false, schema }
}

/** What may stand after `field=`. */
function asked({ kind, values }: Field): Schema {
  switch (kind) {
    case 'choice':
      return { type: 'string', enum: values }
    case 'number':
      return { type: 'number' }
    case 'boolean':
      return { type: 'boolean' }
    case 'moment':
      return { type: 'string', examples: ['2025-01-31', '2025-01-31T10:02:00+03:00'] }
    default:
      return { type: 'string' }
  }
}

const joined = (names: readonly string[]) => new Intl.ListFormat('en', { type: 'disjunction' }).format(names)
