/** agreements. */
export const agreements = { pageTitle: 'Agreements' }
