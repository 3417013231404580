import { lazy, Suspense } from 'react'
import { ContractPage } from '../../features/contracts/contract-page.tsx'
import { loadMessages } from '../../messages/catalogues.ts'

const ContractData = lazy(async () => {
  const [{ ContractData }] = await Promise.all([
    import('../../features/forms/answers/contract-data.tsx'),
    loadMessages('distributionForms'),
    loadMessages('forms'),
    loadMessages('wizard'),
  ])
  return { default: ContractData }
})

/** A contract, with what its partner was asked before it enrolled (domain: section 13.4). */
export const ContractWithData = () => (
  <ContractPage
    data={(contract, history) =>
      contract.type === 'distribution' && (
        <Suspense fallback={null}>
          <ContractData contract={contract} history={history} />
        </Suspense>
      )
    }
  />
)
