import type { ServerMessages } from '../server-messages.ts'

const EXPECTED = {
  text: 'a text',
  number: 'a number',
  boolean: 'true or false',
  date: 'a date',
  list: 'a list',
  object: 'an object',
} as const

export const server: ServerMessages = {
  refusals: {
    AUTH_001: () => 'API request is unauthorized.',
    AUTH_002: () => 'Invalid e-mail or password.',
    AUTH_003: () => 'You do not have permission to perform this action.',
    AUTH_004: () => 'The request came from another site and was not carried out.',
    AUTH_005: () =>
      'You act for another account by now, in another window. Reload this one before you go on.',
    NFD_001: () => 'Object not found.',
    SYS_001: () => 'Internal error.',
    SYS_002: () => 'The service is not available at the moment.',
    IDM_001: () => 'This Idempotency-Key was used with another request.',
    LIM_001: () => 'Too many requests, try again later.',
    LIM_002: () => 'The request is too large.',
    LIM_003: () => 'This content type is not understood here, send application/json.',
    ACC_001: ({ type }) => `Account is not allowed to create ${type} agreements and contracts.`,
    ACC_003: () => 'This installation is already set up.',
    AGR_004: ({ marketplace }) => `Marketplace ${marketplace} already has a distribution agreement.`,
    AGR_005: () => 'Sourcing agreement is required: choose one of your syndication or referral agreements.',
    AGR_006: () => 'Agreement has no active version.',
    CTR_001: ({ type, status }) => `Action is not allowed for ${type} contract in status ${status}.`,
    CTR_002: () => 'Partner already has an open contract for this agreement.',
    CTR_004: () => 'Agreement must be accepted.',
    CTR_006: () => 'Contract or invitation has expired.',
    ACT_001: () => 'Activation link is not valid.',
    ACT_002: () => 'Account type does not match the contract.',
    ACT_003: () => 'User with this e-mail exists, sign in first.',
  },
  problems: {
    required: () => 'This field is required.',
    wrong_type: ({ expected }) => `This must be ${EXPECTED[expected]}.`,
    too_short: ({ limit }) => `At least ${limit} characters are needed.`,
    too_long: ({ limit }) => `At most ${limit} characters are allowed.`,
    too_many: ({ limit }) => `At most ${limit} entries are allowed.`,
    too_few: ({ limit }) => `At least ${limit} entries are needed.`,
    not_allowed: ({ values }) => `Allowed are: ${values.join(', ')}.`,
    not_found: () => 'There is no such object.',
    already_used: () => 'This is already used for another of your partners.',
    repeated: () => 'This is given twice.',
    not_an_email: () => 'This is not a valid e-mail address.',
    not_a_link: () => 'This must be a link that begins with http:// or https://.',
    not_wanted: (values) => `This can not be given together with ${values.with}.`,
    not_a_file: () => 'This must be a file: its name and its content in base64.',
    wrong_file_type: ({ types }) => `This kind of file is not accepted. Accepted are: ${types.join(', ')}.`,
    file_too_large: ({ megabytes }) => `The file is larger than ${megabytes} MB.`,
    file_empty: () => 'The file is empty.',
    no_request: () => 'This is no HTTP request.',
    unreadable: () => 'This can not be read as JSON.',
    unknown_filter: ({ at }) =>
      at === undefined ? 'There is no such filter.' : `There is no such filter, at character ${at}.`,
    no_such_operator: ({ operator, offered }) =>
      `This can not be filtered by ${operator}, only by ${offered.join(', ')}.`,
    no_constant: ({ operator }) => `null() and empty() can not be used with ${operator}.`,
    no_null: () => 'This always has a value, null() can not be asked for.',
    no_tuple: () => 'This has no related rows, t() can not be asked of it.',
    unknown_select: ({ name }) => `Bad select filter: ${name}.`,
    unknown_ordering: ({ name }) => `Bad ordering filter: ${name}.`,
    not_a_member: () => 'You are not a member of this account.',
    bad_query: ({ reason, word, at }) =>
      reason === 'page_twice'
        ? 'Limit and offset are set incorrectly.'
        : `Bad filter query, at character ${at}${word && ` (${word})`}: ${reason.replaceAll('_', ' ')}.`,
    control_characters: () => 'This contains characters that can not be stored.',
  },
  made: {
    distributionAgreement: ({ marketplace }) => `${marketplace} Distribution Agreement`,
    contractOf: ({ agreement }) => `Contract of ${agreement}`,
  },
}
