import {
  Contract,
  ContractAnswer,
  ContractSignature,
  ContractTermination,
} from '@entente/shared/api/contracts.ts'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { mayBeEmpty } from '../../platform/http/may-be-empty.ts'
import { enrollContract } from './enroll-contract.ts'
import { presentContract } from './present-contract.ts'
import { refineContract } from './refine-contract.ts'
import { rejectContract } from './reject-contract.ts'
import { signAsMember } from './sign-as-member.ts'
import { terminateContract } from './terminate-contract.ts'
import { ContractParams, visibleContract } from './visible-contract.ts'

const tags = ['Contracts']

/** Acts that take a contract a step further (domain: section 7.3). */
export const actRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.post(
    '/contracts/:id/sign',
    {
      preValidation: mayBeEmpty,
      config: {
        access: 'member',
        refusals: ['AUTH_003', 'AGR_006', 'CTR_001', 'CTR_004', 'CTR_006', 'CTR_008'],
      },
      schema: {
        operationId: 'signContract',
        tags,
        summary: 'Sign, approve or upgrade a contract',
        description:
          'What it does follows from the contract: its partner signs an offer, its issuer approves an enrolment, and the partner of an active contract accepts the active version of the agreement.',
        params: ContractParams,
        body: ContractSignature,
        response: { 200: Contract },
      },
    },
    async ({ member, params, body }) => {
      await signAsMember(member, params.id, body)
      return presentContract(await visibleContract(member, params.id), member)
    },
  )

  app.post(
    '/contracts/:id/enroll',
    {
      preValidation: mayBeEmpty,
      config: {
        access: 'member',
        refusals: ['AUTH_003', 'AGR_006', 'CTR_001', 'CTR_004', 'CTR_007'],
      },
      schema: {
        operationId: 'enrollContract',
        tags,
        summary: 'Submit an enrolment',
        description:
          "The partner signs what it enrolled for, once the agreement's form is filled in where there is one. The issuer decides, or the contract is active at once where the agreement accepts by itself.",
        params: ContractParams,
        body: ContractSignature,
        response: { 200: Contract },
      },
    },
    async ({ member, params, body }) => {
      await enrollContract(member, params.id, body)
      return presentContract(await visibleContract(member, params.id), member)
    },
  )

  app.post(
    '/contracts/:id/refine',
    {
      preValidation: mayBeEmpty,
      config: { access: 'member', refusals: ['AUTH_003', 'CTR_001', 'CTR_009'] },
      schema: {
        operationId: 'refineContract',
        tags,
        summary: 'Hand an enrolment back',
        description:
          'The issuer hands a pending distribution contract back, so that its partner completes the form and enrolls again.',
        params: ContractParams,
        body: ContractAnswer,
        response: { 200: Contract },
      },
    },
    async ({ member, params, body }) => {
      await refineContract(member, params.id, body.message?.trim())
      return presentContract(await visibleContract(member, params.id), member)
    },
  )

  app.post(
    '/contracts/:id/reject',
    {
      preValidation: mayBeEmpty,
      config: { access: 'member', refusals: ['AUTH_003', 'CTR_001'] },
      schema: {
        operationId: 'rejectContract',
        tags,
        summary: 'Reject a contract',
        description:
          'The partner turns an offer down, or the issuer an enrolment. The contract is ended; a new one may follow.',
        params: ContractParams,
        body: ContractAnswer,
        response: { 200: Contract },
      },
    },
    async ({ member, params, body }) => {
      await rejectContract(member, params.id, body.message?.trim())
      return presentContract(await visibleContract(member, params.id), member)
    },
  )

  app.post(
    '/contracts/:id/terminate',
    {
      preValidation: mayBeEmpty,
      config: { access: 'member', refusals: ['AUTH_003', 'CTR_001'] },
      schema: {
        operationId: 'terminateContract',
        tags,
        summary: 'Terminate a contract',
        description:
          'The issuer ends a contract that is in force. What rests on it ends too: distribution contracts with their program, sourced products with their service contract, listings with theirs.',
        params: ContractParams,
        body: ContractTermination,
        response: { 200: Contract },
      },
    },
    async ({ member, params, body }) => {
      await terminateContract(member, params.id, body.termination_note?.trim())
      return presentContract(await visibleContract(member, params.id), member)
    },
  )
}
