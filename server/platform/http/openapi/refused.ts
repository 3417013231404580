import { REFUSALS, type RefusalCode, type RefusalValues } from '@entente/shared/domain/refusals.ts'
import { SERVER_MESSAGES } from '@entente/shared/messages/server.ts'
import type { Answer } from './shape.ts'

/** The body of every refusal. */
export const REFUSAL_SCHEMA = {
  type: 'object',
  description: 'Why a request was turned down.',
  required: ['error_code', 'errors'],
  properties: {
    error_code: { type: 'string', enum: Object.keys(REFUSALS), description: 'What a program can go by.' },
    errors: {
      type: 'array',
      items: { type: 'string' },
      description:
        'Sentences for people, in the language of `Accept-Language`. A sentence about a field begins with its path: `new_agreement.title: This field is required.`',
    },
  },
} as const

const WHAT_HAPPENED: Record<number, string> = {
  400: 'The request is not valid, or a rule speaks against it.',
  401: 'Who calls is not known.',
  403: 'The caller may not do this.',
  404: 'There is nothing here that the caller may see.',
  409: 'The request contradicts an earlier one.',
  413: 'The request is too large.',
  415: 'The body is of a kind that is not understood.',
  429: 'Too much was asked in a short time.',
  500: 'The fault is ours.',
  503: 'The server can not work at the moment.',
}

/** With what the sentences of refusals are shown that have to be told something. */
const SHOWN_WITH = {
  ACC_001: { type: 'program' },
  AGR_004: { marketplace: 'MP-12345' },
  CTR_001: { type: 'service', status: 'terminated' },
  CTR_003: { type: 'service' },
} as const satisfies {
  [Code in RefusalCode as RefusalValues[Code] extends undefined ? never : Code]: RefusalValues[Code]
}

const { refusals, problems } = SERVER_MESSAGES.en

/** The sentence of a refusal as it may read. */
function sentence(code: RefusalCode): string {
  switch (code) {
    case 'VAL_001':
      return `name: ${problems.required(undefined)}`
    case 'ACC_001':
      return refusals[code](SHOWN_WITH[code])
    case 'AGR_004':
      return refusals[code](SHOWN_WITH[code])
    case 'CTR_001':
      return refusals[code](SHOWN_WITH[code])
    case 'CTR_003':
      return refusals[code](SHOWN_WITH[code])
    default:
      return refusals[code](undefined)
  }
}

/** Answers that refuse, by status; each named after its codes, so that the same one is printed once. */
export function refusedWith(
  codes: readonly RefusalCode[],
): { name: string; status: string; response: Answer }[] {
  const statuses = [...new Set(codes.map((code) => REFUSALS[code]))].sort((one, other) => one - other)
  return statuses.map((status) => {
    const meant = codes.filter((code) => REFUSALS[code] === status).sort()
    return { name: meant.join('.'), status: String(status), response: refused(status, meant) }
  })
}

function refused(status: number, codes: readonly RefusalCode[]): Answer {
  const lines = codes.map((code) => `- \`${code}\` ${sentence(code)}`)
  return {
    description: `${WHAT_HAPPENED[status]}\n\n${lines.join('\n')}`,
    ...(status === 429 || status === 503 ? { headers: RETRY_AFTER } : {}),
    content: {
      'application/json': {
        schema: {
          allOf: [
            { $ref: '#/components/schemas/Refusal' },
            {
              type: 'object',
              properties: {
                error_code: { type: 'string', enum: codes, description: 'One of the codes of this answer.' },
              },
            },
          ],
        },
        examples: Object.fromEntries(
          codes.map((code) => [
            code,
            { summary: sentence(code), value: { error_code: code, errors: [sentence(code)] } },
          ]),
        ),
      },
    },
  }
}

const RETRY_AFTER = {
  'Retry-After': {
    description: 'After how many seconds to try again.',
    required: true,
    schema: { type: 'integer', minimum: 1 },
  },
} as const
