import { lazy, Suspense } from 'react'
import { ContractPage } from '../../features/contracts/contract-page.tsx'

const ContractData = lazy(async () => {
  const { ContractData } = await import('../../features/forms/answers/contract-data.tsx')
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
