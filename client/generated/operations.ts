/** Generated from the OpenAPI document by `npm run generate:client`; not to be edited. */
import type { Asked } from '../list/asked.ts'
import { rowsAt } from '../list/rows.ts'
import { call, callOnce, download, part, withQuery } from '../wire/calls.ts'
import type { KeyedOptions } from '../wire/calls.ts'
import type { CallOptions, Wire } from '../wire/wire.ts'
import type { AcceptancesList, AccountsList, AgreementsList, ContractsList, ContractsOfAgreementList, ContractsUnderList, DistributionAgreementsList, DistributionDataList, FormVersionsList, FormsList, ListingRequestsList, ListingsList, MarketplacesList, MarketplacesOfAgreementList, MarketplacesOfProductList, PartnersList, PartnersOfAgreementList, ProductGroupsList, ProductGroupsOfAgreementList, ProductsList, ProductsOfAgreementList, ProductsOfPartnerList, UsersList, VersionsList } from './lists.ts'
import type { Acceptance, AcceptanceResult, Account, AccountActivation, Agreement, AgreementChanges, AgreementVersion, Context, ContextSwitch, Contract, ContractAnswer, ContractChanges, ContractSignature, ContractTermination, ContractVersion, DistributionData, Form, FormChanges, FormVersion, HistoryEntry, IdReference, Invitation, InvitationCheck, InvitationCheckResult, Listing, ListingRequest, Login, Marketplace, NewAgreement, NewContract, NewDistributionAgreement, NewDistributionData, NewForm, NewPartner, NewPartnerResult, NewVersion, Partner, ProductGroup, ProductVersion, Rejection, RejectionResult, Setup, SignedOut, VersionDifference } from './types.ts'

/** Every operation of the API over one way to the server. */
export const operationsOver = (wire: Wire) => ({
  /**
   * Make the first account
   *
   * Makes the first distributor and its administrator on an empty installation, and signs in. Works once, with the secret that the server printed when it first started.
   */
  setUp: (body: Setup, options?: CallOptions) =>
    call<Context>(wire, { method: 'POST', path: '/setup', body }, options),

  /**
   * Sign in
   *
   * Opens a session for a person. A wrong e-mail and a wrong password are answered alike; ten wrong guesses a minute are the most.
   */
  signIn: (body: Login, options?: CallOptions) =>
    call<Context>(wire, { method: 'POST', path: '/auth/login', body }, options),

  /**
   * Sign out
   *
   * Ends the session of the cookie. Without a session nothing happens.
   */
  signOut: (options?: CallOptions) =>
    call<SignedOut>(wire, { method: 'POST', path: '/auth/logout', body: {} }, options),

  /**
   * Read who is calling
   *
   * The person or token behind the call, and the account it acts for.
   */
  getContext: (options?: CallOptions) =>
    call<Context>(wire, { method: 'GET', path: '/auth/context' }, options),

  /**
   * Act for another account
   *
   * Goes on in another account of the same person, under a new session. A token can not change its account.
   */
  switchContext: (body: ContextSwitch, options?: CallOptions) =>
    call<Context>(wire, { method: 'POST', path: '/auth/context', body }, options),

  /**
   * List your accounts
   *
   * The accounts the caller works in: those of a person, or the one a token acts for. Partners are not among them.
   */
  listAccounts: (asked?: Asked<AccountsList>, options?: CallOptions) =>
    rowsAt<AccountsList>(wire, '/accounts', asked, options),

  /**
   * Make the account of an invited company
   *
   * Signs a pending program or service contract for a company that has no account yet. The caller becomes its first user, with others of its own account where they are named.
   */
  activateAccount: (body: AccountActivation, query: { code: string }, options?: CallOptions) =>
    call<Account>(wire, { method: 'POST', path: withQuery('/accounts', query), body }, options),

  /**
   * Read an account
   *
   * One of the accounts the caller works in.
   */
  getAccount: (id: string, options?: CallOptions) =>
    call<Account>(wire, { method: 'GET', path: `/accounts/${part(id)}` }, options),

  /**
   * List the users of an account
   *
   * Everybody who works in one of your accounts, or was asked to.
   */
  listUsers: (id: string, asked?: Asked<UsersList>, options?: CallOptions) =>
    rowsAt<UsersList>(wire, `/accounts/${part(id)}/users`, asked, options),

  /**
   * List partners
   *
   * The directory: every company the account has contracts with. Relations that have ended are left out unless `status` is asked for.
   */
  listPartners: (asked?: Asked<PartnersList>, options?: CallOptions) =>
    rowsAt<PartnersList>(wire, '/partners', asked, options),

  /**
   * Create a partner
   *
   * Makes a partner with its agreement and contract in one step, or nothing at all. Either takes an agreement that exists or writes a new one, and either activates the account at once for users of yours or invites by a link, which is then in `contract.activation.link`.
   */
  createPartner: (body: NewPartner, options?: KeyedOptions) =>
    callOnce<NewPartnerResult>(wire, { method: 'POST', path: '/partners', body }, options),

  /**
   * Read a partner
   *
   * One company of the directory. Of an invited one little more than its name is known.
   */
  getPartner: (id: string, options?: CallOptions) =>
    call<Partner>(wire, { method: 'GET', path: `/partners/${part(id)}` }, options),

  /**
   * List the products of a partner
   *
   * Published products of a vendor that the account has a reason to see.
   */
  listProductsOfPartner: (id: string, asked?: Asked<ProductsOfPartnerList>, options?: CallOptions) =>
    rowsAt<ProductsOfPartnerList>(wire, `/partners/${part(id)}/products`, asked, options),

  /**
   * Read a product of a partner
   *
   * One of them.
   */
  getProductOfPartner: (id: string, product: string, options?: CallOptions) =>
    call<ProductVersion>(wire, { method: 'GET', path: `/partners/${part(id)}/products/${part(product)}` }, options),

  /**
   * List agreements
   *
   * Agreements that the account owns, and those of others that it has or may enter a contract under.
   */
  listAgreements: (asked?: Asked<AgreementsList>, options?: CallOptions) =>
    rowsAt<AgreementsList>(wire, '/agreements', asked, options),

  /**
   * Create an agreement
   *
   * A program, service, syndication or referral agreement with its first version. A file comes in base64 within JSON, or as a part of `multipart/form-data`.
   */
  createAgreement: (body: NewAgreement, options?: CallOptions) =>
    call<Agreement>(wire, { method: 'POST', path: '/agreements', body }, options),

  /**
   * Read an agreement
   *
   * An agreement with its active version; counters are told to its owner only.
   */
  getAgreement: (id: string, query: { version?: string } = {}, options?: CallOptions) =>
    call<Agreement>(wire, { method: 'GET', path: withQuery(`/agreements/${part(id)}`, query) }, options),

  /**
   * Change an agreement
   *
   * Changes what is said and leaves the rest. The text itself changes only by a new version.
   */
  editAgreement: (id: string, body: AgreementChanges, options?: CallOptions) =>
    call<Agreement>(wire, { method: 'PUT', path: `/agreements/${part(id)}`, body }, options),

  /**
   * Change an agreement
   *
   * Changes what is said and leaves the rest. The text itself changes only by a new version.
   */
  patchAgreement: (id: string, body: AgreementChanges, options?: CallOptions) =>
    call<Agreement>(wire, { method: 'PATCH', path: `/agreements/${part(id)}`, body }, options),

  /**
   * Delete an agreement
   *
   * Only an agreement that never had a contract and that no other agreement depends on can be deleted.
   */
  deleteAgreement: (id: string, options?: CallOptions) =>
    call<null>(wire, { method: 'DELETE', path: `/agreements/${part(id)}` }, options),

  /**
   * List the distribution agreements of a program
   *
   * The children of a program agreement, one for each marketplace; empty for agreements of other types.
   */
  listDistributionAgreements: (id: string, asked?: Asked<DistributionAgreementsList>, options?: CallOptions) =>
    rowsAt<DistributionAgreementsList>(wire, `/agreements/${part(id)}/agreements`, asked, options),

  /**
   * Create a distribution agreement
   *
   * A distribution agreement in one of your program agreements, for one of your marketplaces; there is one for each marketplace.
   */
  createDistributionAgreement: (id: string, body: NewDistributionAgreement, options?: CallOptions) =>
    call<Agreement>(wire, { method: 'POST', path: `/agreements/${part(id)}/agreements`, body }, options),

  /**
   * List the contracts under an agreement
   *
   * All of them for the owner of the agreement, their own for others.
   */
  listContractsOfAgreement: (id: string, asked?: Asked<ContractsOfAgreementList>, options?: CallOptions) =>
    rowsAt<ContractsOfAgreementList>(wire, `/agreements/${part(id)}/contracts`, asked, options),

  /**
   * Offer a contract, or enroll in an agreement
   *
   * Under a program or service agreement its owner offers a contract to a partner. Under a distribution, syndication or referral agreement the other side enrolls; what it needs for that follows from the type.
   */
  createContract: (id: string, body: NewContract, options?: KeyedOptions) =>
    callOnce<Contract>(wire, { method: 'POST', path: `/agreements/${part(id)}/contracts`, body }, options),

  /**
   * List the versions of an agreement
   *
   * All versions for the owner; for a partner the active one and those it has signed.
   */
  listVersions: (id: string, asked?: Asked<VersionsList>, options?: CallOptions) =>
    rowsAt<VersionsList>(wire, `/agreements/${part(id)}/versions`, asked, options),

  /**
   * Add a version
   *
   * A further version of an agreement. If it is active, contracts are signed under it from now on, and partners with active contracts hear of it.
   */
  addVersion: (id: string, body: NewVersion, options?: CallOptions) =>
    call<AgreementVersion>(wire, { method: 'POST', path: `/agreements/${part(id)}/versions`, body }, options),

  /**
   * Read a version
   *
   * One version of an agreement, if the caller may see it.
   */
  getVersion: (id: string, version: number | string, options?: CallOptions) =>
    call<AgreementVersion>(wire, { method: 'GET', path: `/agreements/${part(id)}/versions/${part(version)}` }, options),

  /**
   * Delete a version
   *
   * Only a version that no contract stands or waits on can be deleted, and never the last one. Its number is not used again.
   */
  deleteVersion: (id: string, version: number | string, options?: CallOptions) =>
    call<null>(wire, { method: 'DELETE', path: `/agreements/${part(id)}/versions/${part(version)}` }, options),

  /**
   * Activate a version
   *
   * Contracts are signed under this version from now on, and the one that was active is so no longer. Signed contracts stay as they are until their partner accepts the new version.
   */
  activateVersion: (id: string, version: number | string, options?: CallOptions) =>
    call<AgreementVersion>(wire, { method: 'POST', path: `/agreements/${part(id)}/versions/${part(version)}/activate`, body: {} }, options),

  /**
   * Compare two versions
   *
   * What changed in the words from this version to another one, paragraph by paragraph. Where the words of a document can not be had, as of a link or a picture, the answer says so.
   */
  compareVersions: (id: string, version: number | string, other: number | string, options?: CallOptions) =>
    call<VersionDifference>(wire, { method: 'GET', path: `/agreements/${part(id)}/versions/${part(version)}/difference/${part(other)}` }, options),

  /**
   * Open the document of a version
   *
   * Leads to the text of this version. A version without a document is answered with 404.
   */
  getVersionDocument: (id: string, version: number | string, options?: CallOptions) =>
    download(wire, `/agreements/${part(id)}/versions/${part(version)}/document`, options),

  /**
   * Open the document of an agreement
   *
   * Leads to the text of the active version. An agreement without an active version, or whose version has no document, is answered with 404.
   */
  getAgreementDocument: (id: string, options?: CallOptions) =>
    download(wire, `/agreements/${part(id)}/document`, options),

  /**
   * List the marketplaces of an agreement
   *
   * The marketplaces that a service agreement is about, or the one of a distribution agreement.
   */
  listMarketplacesOfAgreement: (id: string, asked?: Asked<MarketplacesOfAgreementList>, options?: CallOptions) =>
    rowsAt<MarketplacesOfAgreementList>(wire, `/agreements/${part(id)}/marketplaces`, asked, options),

  /**
   * Link a marketplace
   *
   * Adds one of your marketplaces to a service agreement.
   */
  linkMarketplace: (id: string, body: IdReference, options?: CallOptions) =>
    call<Marketplace>(wire, { method: 'POST', path: `/agreements/${part(id)}/marketplaces`, body }, options),

  /**
   * Take a marketplace off an agreement
   *
   * The agreement is about this marketplace no longer; what was listed stays as it is.
   */
  unlinkMarketplace: (id: string, linked: string, options?: CallOptions) =>
    call<null>(wire, { method: 'DELETE', path: `/agreements/${part(id)}/marketplaces/${part(linked)}` }, options),

  /**
   * List the product groups of an agreement
   *
   * The product groups that a service agreement offers.
   */
  listProductGroupsOfAgreement: (id: string, asked?: Asked<ProductGroupsOfAgreementList>, options?: CallOptions) =>
    rowsAt<ProductGroupsOfAgreementList>(wire, `/agreements/${part(id)}/product-groups`, asked, options),

  /**
   * Link a product group
   *
   * Adds one of your product groups to a service agreement.
   */
  linkProductGroup: (id: string, body: IdReference, options?: CallOptions) =>
    call<ProductGroup>(wire, { method: 'POST', path: `/agreements/${part(id)}/product-groups`, body }, options),

  /**
   * Take a product group off an agreement
   *
   * The agreement is about this product group no longer; what was listed stays as it is.
   */
  unlinkProductGroup: (id: string, linked: string, options?: CallOptions) =>
    call<null>(wire, { method: 'DELETE', path: `/agreements/${part(id)}/product-groups/${part(linked)}` }, options),

  /**
   * List the products of an agreement
   *
   * Products in the linked groups that are listed on a linked marketplace; for the owner and for partners with an active contract. Of a syndication or referral agreement: what the caller can enroll in, the products of its service agreements that source from it.
   */
  listProductsOfAgreement: (id: string, asked?: Asked<ProductsOfAgreementList>, options?: CallOptions) =>
    rowsAt<ProductsOfAgreementList>(wire, `/agreements/${part(id)}/products`, asked, options),

  /**
   * List where a product of an agreement is sold
   *
   * The linked marketplaces on which this product is listed.
   */
  listMarketplacesOfProduct: (id: string, product: string, asked?: Asked<MarketplacesOfProductList>, options?: CallOptions) =>
    rowsAt<MarketplacesOfProductList>(wire, `/agreements/${part(id)}/products/${part(product)}/marketplaces`, asked, options),

  /**
   * List the partners under an agreement
   *
   * Whoever has a contract under the agreement, whatever became of it; for its owner.
   */
  listPartnersOfAgreement: (id: string, asked?: Asked<PartnersOfAgreementList>, options?: CallOptions) =>
    rowsAt<PartnersOfAgreementList>(wire, `/agreements/${part(id)}/partners`, asked, options),

  /**
   * List contracts
   *
   * Contracts that the account issued or signs. `partner` is always the other side.
   */
  listContracts: (asked?: Asked<ContractsList>, options?: CallOptions) =>
    rowsAt<ContractsList>(wire, '/contracts', asked, options),

  /**
   * Read a contract
   *
   * A contract as its caller may see it: notes and the activation link are shown to the issuer only.
   */
  getContract: (id: string, query: { version?: string } = {}, options?: CallOptions) =>
    call<Contract>(wire, { method: 'GET', path: withQuery(`/contracts/${part(id)}`, query) }, options),

  /**
   * Change a contract
   *
   * Changes what is said and leaves the rest; only for the issuer, and only the fields that `editable` names.
   */
  editContract: (id: string, body: ContractChanges, options?: CallOptions) =>
    call<Contract>(wire, { method: 'PUT', path: `/contracts/${part(id)}`, body }, options),

  /**
   * Change a contract
   *
   * Changes what is said and leaves the rest; only for the issuer, and only the fields that `editable` names.
   */
  patchContract: (id: string, body: ContractChanges, options?: CallOptions) =>
    call<Contract>(wire, { method: 'PATCH', path: `/contracts/${part(id)}`, body }, options),

  /**
   * Take an offer back
   *
   * Deletes a pending program or service contract; only for its issuer.
   */
  deleteContract: (id: string, options?: CallOptions) =>
    call<null>(wire, { method: 'DELETE', path: `/contracts/${part(id)}` }, options),

  /**
   * List the contracts that rest on a contract
   *
   * What was entered under it, and the referral that it was born from. As far as they are open, they end with it.
   */
  listContractsUnder: (id: string, asked?: Asked<ContractsUnderList>, options?: CallOptions) =>
    rowsAt<ContractsUnderList>(wire, `/contracts/${part(id)}/contracts`, asked, options),

  /**
   * List what was accepted under a contract
   *
   * Every agreement version that was accepted under this contract, with who did it and the fingerprint of what was read.
   */
  listAcceptances: (id: string, asked?: Asked<AcceptancesList>, options?: CallOptions) =>
    rowsAt<AcceptancesList>(wire, `/contracts/${part(id)}/versions`, asked, options),

  /**
   * Read what was accepted of one version
   *
   * Who accepted this version under the contract, when, and what exactly; the last time, if it was more often.
   */
  getAcceptance: (id: string, version: number | string, options?: CallOptions) =>
    call<ContractVersion>(wire, { method: 'GET', path: `/contracts/${part(id)}/versions/${part(version)}` }, options),

  /**
   * Read the history of a contract
   *
   * Every change of the contract that the account may know of, with who made it.
   */
  getContractHistory: (id: string, options?: CallOptions) =>
    call<HistoryEntry[]>(wire, { method: 'GET', path: `/contracts/${part(id)}/history` }, options),

  /**
   * Sign, approve or upgrade a contract
   *
   * What it does follows from the contract: its partner signs an offer, its issuer approves an enrolment, and the partner of an active contract accepts the active version of the agreement.
   */
  signContract: (id: string, body: ContractSignature, options?: CallOptions) =>
    call<Contract>(wire, { method: 'POST', path: `/contracts/${part(id)}/sign`, body }, options),

  /**
   * Submit an enrolment
   *
   * The partner signs what it enrolled for, once the agreement's form is filled in where there is one. The issuer decides, or the contract is active at once where the agreement accepts by itself.
   */
  enrollContract: (id: string, body: ContractSignature, options?: CallOptions) =>
    call<Contract>(wire, { method: 'POST', path: `/contracts/${part(id)}/enroll`, body }, options),

  /**
   * Hand an enrolment back
   *
   * The issuer hands a pending distribution contract back, so that its partner completes the form and enrolls again.
   */
  refineContract: (id: string, body: ContractAnswer, options?: CallOptions) =>
    call<Contract>(wire, { method: 'POST', path: `/contracts/${part(id)}/refine`, body }, options),

  /**
   * Reject a contract
   *
   * The partner turns an offer down, or the issuer an enrolment. The contract is ended; a new one may follow.
   */
  rejectContract: (id: string, body: ContractAnswer, options?: CallOptions) =>
    call<Contract>(wire, { method: 'POST', path: `/contracts/${part(id)}/reject`, body }, options),

  /**
   * Terminate a contract
   *
   * The issuer ends a contract that is in force. What rests on it ends too: distribution contracts with their program, sourced products with their service contract, listings with theirs.
   */
  terminateContract: (id: string, body: ContractTermination, options?: CallOptions) =>
    call<Contract>(wire, { method: 'POST', path: `/contracts/${part(id)}/terminate`, body }, options),

  /**
   * Read what was answered
   *
   * What was filled in last under the contract; not found while nothing was.
   */
  getDistributionData: (id: string, options?: CallOptions) =>
    call<DistributionData>(wire, { method: 'GET', path: `/contracts/${part(id)}/data` }, options),

  /**
   * Fill in the form
   *
   * The partner answers what the agreement's form asks before enrolling. Every submission is kept, and the last one counts.
   */
  answerContract: (id: string, body: NewDistributionData, options?: CallOptions) =>
    call<DistributionData>(wire, { method: 'POST', path: `/contracts/${part(id)}/data`, body }, options),

  /**
   * List everything that was answered
   *
   * Every submission of the form under the contract, with the form as it was then.
   */
  listDistributionData: (id: string, asked?: Asked<DistributionDataList>, options?: CallOptions) =>
    rowsAt<DistributionDataList>(wire, `/contracts/${part(id)}/data/versions`, asked, options),

  /**
   * List forms
   *
   * Forms that the account wrote, and those of distribution agreements that it sees.
   */
  listForms: (asked?: Asked<FormsList>, options?: CallOptions) =>
    rowsAt<FormsList>(wire, '/forms', asked, options),

  /**
   * Create a form
   *
   * A form with its first version, for whoever may make distribution agreements. What it asks is a JSON Schema of an object; where its fields stand in it is the order in which they are asked.
   */
  createForm: (body: NewForm, options?: CallOptions) =>
    call<Form>(wire, { method: 'POST', path: '/forms', body }, options),

  /**
   * Read a form
   *
   * A form with what it asks now.
   */
  getForm: (id: string, query: { version?: string } = {}, options?: CallOptions) =>
    call<Form>(wire, { method: 'GET', path: withQuery(`/forms/${part(id)}`, query) }, options),

  /**
   * Change a form
   *
   * Changes what is said and leaves the rest. Another schema makes a new version, which is asked from now on; what was filled in stays as it was.
   */
  editForm: (id: string, body: FormChanges, options?: CallOptions) =>
    call<Form>(wire, { method: 'PUT', path: `/forms/${part(id)}`, body }, options),

  /**
   * Change a form
   *
   * Changes what is said and leaves the rest. Another schema makes a new version, which is asked from now on; what was filled in stays as it was.
   */
  patchForm: (id: string, body: FormChanges, options?: CallOptions) =>
    call<Form>(wire, { method: 'PATCH', path: `/forms/${part(id)}`, body }, options),

  /**
   * Delete a form
   *
   * Only a form that no agreement asks for and that nobody filled in can be deleted.
   */
  deleteForm: (id: string, options?: CallOptions) =>
    call<null>(wire, { method: 'DELETE', path: `/forms/${part(id)}` }, options),

  /**
   * List the versions of a form
   *
   * All versions for the owner; for others what is asked now and what they once answered.
   */
  listFormVersions: (id: string, asked?: Asked<FormVersionsList>, options?: CallOptions) =>
    rowsAt<FormVersionsList>(wire, `/forms/${part(id)}/versions`, asked, options),

  /**
   * Read a version of a form
   *
   * What was asked in one version, if the caller may see it.
   */
  getFormVersion: (id: string, version: number | string, options?: CallOptions) =>
    call<FormVersion>(wire, { method: 'GET', path: `/forms/${part(id)}/versions/${part(version)}` }, options),

  /**
   * List listings
   *
   * What the account sells as a vendor, or what is sold on its marketplaces; listed or taken down.
   */
  listListings: (asked?: Asked<ListingsList>, options?: CallOptions) =>
    rowsAt<ListingsList>(wire, '/listings', asked, options),

  /**
   * Read a listing
   *
   * One listing, for its vendor and its provider.
   */
  getListing: (id: string, options?: CallOptions) =>
    call<Listing>(wire, { method: 'GET', path: `/listings/${part(id)}` }, options),

  /**
   * List listing requests
   *
   * What the account asks as a vendor, or what it is asked as a provider; open or done with.
   */
  listListingRequests: (asked?: Asked<ListingRequestsList>, options?: CallOptions) =>
    rowsAt<ListingRequestsList>(wire, '/listing-requests', asked, options),

  /**
   * Read a listing request
   *
   * One request, for the vendor and the provider of its listing.
   */
  getListingRequest: (id: string, options?: CallOptions) =>
    call<ListingRequest>(wire, { method: 'GET', path: `/listing-requests/${part(id)}` }, options),

  /**
   * List marketplaces
   *
   * Marketplaces that the account owns, and those it reaches through its contracts.
   */
  listMarketplaces: (asked?: Asked<MarketplacesList>, options?: CallOptions) =>
    rowsAt<MarketplacesList>(wire, '/marketplaces', asked, options),

  /**
   * List your product groups
   *
   * The product groups that the account owns.
   */
  listProductGroups: (asked?: Asked<ProductGroupsList>, options?: CallOptions) =>
    rowsAt<ProductGroupsList>(wire, '/catalog/groups', asked, options),

  /**
   * List products
   *
   * Products of the account itself, those listed on its marketplaces, those it has syndicated, and those of its catalogue; `visibility` says which.
   */
  listProducts: (asked?: Asked<ProductsList>, options?: CallOptions) =>
    rowsAt<ProductsList>(wire, '/products', asked, options),

  /**
   * Read a product
   *
   * One product, for whoever has a reason to see it.
   */
  getProduct: (id: string, options?: CallOptions) =>
    call<ProductVersion>(wire, { method: 'GET', path: `/products/${part(id)}` }, options),

  /**
   * Read an invitation
   *
   * What the holder of an activation link may know before accepting: who invites, and to what.
   */
  getInvitation: (code: string, options?: CallOptions) =>
    call<Invitation>(wire, { method: 'GET', path: `/activation/${part(code)}` }, options),

  /**
   * Open the document of an invitation
   *
   * Leads to the text that would be accepted. Where there is no document, the answer is 404.
   */
  getInvitationDocument: (code: string, options?: CallOptions) =>
    download(wire, `/activation/${part(code)}/document`, options),

  /**
   * Ask what accepting takes
   *
   * Says for an e-mail address whether it already signs in here, and for the signed-in user which accounts could accept.
   */
  checkInvitation: (code: string, body: InvitationCheck, options?: CallOptions) =>
    call<InvitationCheckResult>(wire, { method: 'POST', path: `/activation/${part(code)}/check`, body }, options),

  /**
   * Accept an invitation
   *
   * Signs the contract, makes the account and the user where they do not exist yet, and signs in. The link is spent with it.
   */
  acceptInvitation: (code: string, body: Acceptance, options?: CallOptions) =>
    call<AcceptanceResult>(wire, { method: 'POST', path: `/activation/${part(code)}/accept`, body }, options),

  /**
   * Decline an invitation
   *
   * Rejects the contract and spends the link. The note is told to the inviting company.
   */
  rejectInvitation: (code: string, body: Rejection, options?: CallOptions) =>
    call<RejectionResult>(wire, { method: 'POST', path: `/activation/${part(code)}/reject`, body }, options),

  /**
   * Read this description
   *
   * The OpenAPI document of this very server, made from what its routes declare.
   */
  getDescription: (options?: CallOptions) =>
    call<Record<string, unknown>>(wire, { method: 'GET', path: '/openapi.json' }, options),
})
