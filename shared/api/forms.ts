import { type Static, Type } from 'typebox'
import { FORM_NAME_LIMIT, FORM_TYPES } from '../domain/forms.ts'
import type { JsonSchema } from '../forms/json-schema.ts'
import {
  AccountReference,
  ActorReference,
  Events,
  IdReference,
  moment,
  NamedReference,
  Occurrence,
  worded,
} from './common.ts'

const schema = (description: string) => Type.Unsafe<JsonSchema>({ type: 'object', description })

const FormTypeName = Type.Enum(FORM_TYPES, {
  description: 'When it is asked for: before enrolling, or before a product or an item is listed.',
})
const FormName = Type.String({
  minLength: 1,
  maxLength: FORM_NAME_LIMIT,
  description: 'What the form is called.',
})
const WrittenSchema = schema(
  'What is asked: a JSON Schema of type object, which refers to nothing outside itself.',
)

export const Form = Type.Object(
  {
    id: Type.String({ description: 'Identifier, FRM-….' }),
    name: FormName,
    type: FormTypeName,
    version: Type.Integer({ description: 'Number of its present version, from 1.' }),
    schema: schema('What is asked, as a JSON Schema of type object.'),
    owner: worded(AccountReference, 'The account that wrote it.'),
    stats: Type.Optional(
      Type.Object(
        {
          agreements: Type.Integer({ description: 'Agreements it is attached to.' }),
          answers: Type.Integer({ description: 'Times it was filled in, in any version.' }),
        },
        { description: 'How much rests on it; only for the owner.' },
      ),
    ),
    events: Events,
  },
  { description: 'What a distributor asks of whoever enters a distribution agreement.' },
)
export type Form = Static<typeof Form>

export const NewForm = Type.Object(
  { name: FormName, type: FormTypeName, schema: WrittenSchema },
  { description: 'A new form.' },
)
export type NewForm = Static<typeof NewForm>

export const FormChanges = Type.Object(
  {
    name: Type.Optional(FormName),
    schema: Type.Optional(WrittenSchema),
    type: Type.Optional(Type.String({ description: 'Can not be changed; the same value passes.' })),
  },
  { description: 'What is to be changed; another schema makes a new version.' },
)
export type FormChanges = Static<typeof FormChanges>

export const FormVersion = Type.Object(
  {
    form: worded(NamedReference, 'The form it is a version of.'),
    version: Type.Integer({ description: 'Number of the version, from 1.' }),
    schema: schema('What was asked, as a JSON Schema of type object.'),
    author: Type.Union([ActorReference, Type.Null()], { description: 'Who made it.' }),
    events: Type.Object(
      { created: worded(Occurrence, 'When it was made, and by whom.') },
      { description: 'When it was made.' },
    ),
  },
  { description: 'A form as it was at one time; versions are never changed.' },
)
export type FormVersion = Static<typeof FormVersion>

export const DistributionData = Type.Object(
  {
    id: Type.String({ description: 'Identifier, DD-….' }),
    type: FormTypeName,
    version: Type.Integer({ description: 'Which submission under this contract it is, from 1.' }),
    contract: worded(NamedReference, 'The contract it was answered under.'),
    data: Type.Unsafe<Readonly<Record<string, unknown>>>({
      type: 'object',
      description: 'What was answered, by field.',
    }),
    form_version: Type.Object(
      {
        id: Type.String({ description: 'Identifier of the form.' }),
        name: Type.String({ description: 'What the form is called.' }),
        version: Type.Integer({ description: 'Number of the version that was filled in.' }),
        schema: schema('What was asked in that version.'),
      },
      { description: 'The form that was filled in, as it was then.' },
    ),
    created: moment('When it was answered.'),
    events: Type.Object(
      { created: worded(Occurrence, 'When it was answered, and by whom.') },
      { description: 'When it was answered.' },
    ),
  },
  { description: 'One submission of a form.' },
)
export type DistributionData = Static<typeof DistributionData>

export const NewDistributionData = Type.Object(
  {
    data: Type.Unsafe<Readonly<Record<string, unknown>>>({
      type: 'object',
      description: 'What is answered, by field.',
    }),
    form_version: Type.Optional(
      Type.Object(
        {
          ...IdReference.properties,
          version: Type.Optional(
            Type.Integer({
              description:
                'Number of the version that was filled in; refused where it is no longer the present one.',
            }),
          ),
        },
        { description: 'The form that was filled in; the one of the agreement if not said.' },
      ),
    ),
  },
  { description: 'A form, filled in.' },
)
export type NewDistributionData = Static<typeof NewDistributionData>
