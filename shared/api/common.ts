import { type Static, Type } from 'typebox'

/** ISO 8601 in UTC with second precision and offset, e.g. `2019-04-30T18:22:00+00:00`. */
export const Moment = Type.String({ description: 'A moment in UTC, to the second.' })

export const AccountReference = Type.Object(
  {
    id: Type.String({ description: 'Identifier of the account.' }),
    name: Type.String({ description: 'Name of the account.' }),
    icon: Type.Union([Type.String(), Type.Null()], { description: 'Path of its picture, null without one.' }),
  },
  { description: 'An account, in short.' },
)
export type AccountReference = Static<typeof AccountReference>

export const ActorReference = Type.Object(
  {
    id: Type.String({
      description:
        'Identifier of the user or token; `system` for Entente itself, `recipient` for whoever held an activation link.',
    }),
    name: Type.String({ description: 'Name of whoever acted.' }),
  },
  { description: 'Who did something.' },
)

export const Occurrence = Type.Object(
  {
    at: Moment,
    by: Type.Optional(ActorReference),
  },
  { description: 'When something happened and who did it.' },
)
export type Occurrence = Static<typeof Occurrence>

export const NamedReference = Type.Object(
  {
    id: Type.String({ description: 'Identifier.' }),
    name: Type.String({ description: 'Name.' }),
  },
  { description: 'Another object, in short.' },
)
export type NamedReference = Static<typeof NamedReference>

/** How a request names an object that exists. */
export const IdReference = Type.Object({
  id: Type.String({ minLength: 1, maxLength: 40, description: 'Identifier of the object.' }),
})
