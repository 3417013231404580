import { DISTRIBUTORS } from './accounts/distributors.ts'
import { RESELLERS } from './accounts/resellers.ts'
import { VENDORS } from './accounts/vendors.ts'

/** Every company of the story under the short name the other tables call it by. */
export const ACCOUNTS = { ...DISTRIBUTORS, ...VENDORS, ...RESELLERS }

export type AccountKey = keyof typeof ACCOUNTS
export type DistributorKey = keyof typeof DISTRIBUTORS
export type VendorKey = keyof typeof VENDORS
