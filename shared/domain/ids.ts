/** Prefix and digits per group of every identifier (domain: section 4). */
export const ID_SHAPES = {
  vendor: ['VA', 3, 3],
  provider: ['PA', 3, 3],
  user: ['UR', 3, 3, 3],
  token: ['SU', 3, 3, 3],
  group: ['UG', 3, 3, 3],
  programAgreement: ['AGP', 3, 3, 3],
  distributionAgreement: ['AGD', 3, 3, 3],
  serviceAgreement: ['AGS', 3, 3, 3],
  syndicationAgreement: ['AGU', 3, 3, 3],
  referralAgreement: ['AGR', 3, 3, 3],
  programContract: ['CRP', 5, 5, 5],
  distributionContract: ['CRD', 5, 5, 5],
  serviceContract: ['CRS', 5, 5, 5],
  syndicationContract: ['CRU', 5, 5, 5],
  referralContract: ['CRR', 5, 5, 5],
  marketplace: ['MP', 5],
  hub: ['HB', 4, 4],
  productGroup: ['PRG', 4, 4],
  product: ['PRD', 3, 3, 3],
  listing: ['LST', 3, 3, 3],
  document: ['MFL', 4, 4, 4],
  form: ['FRM', 3, 3, 3],
  distributionData: ['DD', 3, 3, 3],
} as const satisfies Record<string, readonly [string, ...number[]]>

export type IdKind = keyof typeof ID_SHAPES

/** Identifiers are found whatever their case and kept in capitals (decision D-04). */
export const canonicalId = (text: string) => text.trim().toUpperCase()
