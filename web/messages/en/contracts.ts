/** contracts. */
export const contracts = { pageTitle: 'Contracts' }
