import { SERVER_MESSAGES } from '@entente/shared/messages/server.ts'

/** Frozen when the contract is made (D-09); stored in English, like everything that integrations read. */
export const contractName = (agreement: string): string => SERVER_MESSAGES.en.made.contractOf({ agreement })
