import type { Catalogues } from '../catalogues.ts'

export const activation: Catalogues['activation'] = {
  pageTitle: 'Einladung',
}
