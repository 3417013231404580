import type { Tolerance } from './report.ts'

/** Every place where the reference is not followed, and why. C and D are the numbers of the domain's register. */
export const TOLERANCES: readonly Tolerance[] = [
  // Types that the reference itself contradicts elsewhere.
  { subject: 'dp.Contract latest: type', reason: 'C-12: a boolean' },
  { subject: 'dp.ContractVersion version: type', reason: 'C-12: a number, as everywhere else' },
  { subject: 'dp.Partner languages: type', reason: 'C-12: a list, as of an account' },
  { subject: 'dp.Partner websites: type', reason: 'C-12: a list, as of an account' },
  { subject: 'dp.Partner public: type', reason: 'C-12: a boolean' },
  { subject: 'dp.Partner public: null', reason: 'C-12: its filter offers null()' },
  // What not every type of agreement or contract has is null (domain: sections 15.1 and 15.2).
  { subject: 'dp.Agreement parent: null', reason: '15.1: distribution agreements only' },
  { subject: 'dp.Agreement marketplace: null', reason: '15.1: distribution agreements only' },
  {
    subject: 'dp.AgreementVersion agreement.marketplace: null',
    reason: '15.1: distribution agreements only',
  },
  { subject: 'dp.Agreement auto_accept: null', reason: '15.1: distribution agreements only' },
  { subject: 'dp.Agreement sourcing_agreement: null', reason: '15.1: service agreements only' },
  { subject: 'dp.Agreement version.link: null', reason: 'D-29: there may be no document' },
  { subject: 'dp.AgreementVersion link: null', reason: 'D-29: there may be no document' },
  { subject: 'dp.Contract signee: null', reason: '15.2: nobody signed yet' },
  { subject: 'dp.Contract activation.note: null', reason: 'D-14: the note is the issuer’s alone' },
  { subject: 'dp.Contract permissions: false schema', reason: '7.7: the issuer sees what it granted' },
  // A third type of listing request, which the reference itself takes when one is made.
  { subject: 'dp.Listing pending_request.type: enum', reason: 'C-16: update, too' },
  { subject: 'dp.ListingRequest type: enum', reason: 'C-16: update, too' },
  { subject: 'dp.ListingRequest listing.pending_request.type: enum', reason: 'C-16: update, too' },
  { subject: 'dp.ListingRequest note: false schema', reason: '14.8: the provider reads what is asked' },
  // Offers and price lists are for later (domain: section 18.8); a listing is linked with none.
  { subject: 'dp.Listing offer: null', reason: '18.8: no offers yet' },
  { subject: 'dp.Listing pricelist: null', reason: '18.8: no price lists yet' },
  { subject: 'dp.Listing alt_pricelist_1: null', reason: '18.8: no price lists yet' },
  { subject: 'dp.Listing alt_pricelist_2: null', reason: '18.8: no price lists yet' },
  { subject: 'dp.ListingRequest listing.offer: null', reason: '18.8: no offers yet' },
  { subject: 'dp.ListingRequest listing.pricelist: null', reason: '18.8: no price lists yet' },
  { subject: 'dp.ListingRequest listing.alt_pricelist_1: null', reason: '18.8: no price lists yet' },
  { subject: 'dp.ListingRequest listing.alt_pricelist_2: null', reason: '18.8: no price lists yet' },
  { subject: 'dp.ProductVersion body: type', reason: 'C-15: one product, not a list' },
  {
    subject: 'GET /partners/{partner_pk}/products/{id} header Content-Range',
    reason: 'C-15: one product, not a list',
  },
  // The same reference to an account has an icon that may be null everywhere else.
  { subject: 'GET /auth/context account.icon: null', reason: '15: AccountReference' },
  { subject: 'POST /auth/context account.icon: null', reason: '15: AccountReference' },
  { subject: 'POST /auth/login account.icon: null', reason: '15: AccountReference' },
  { subject: 'GET /auth/context header Set-Cookie', reason: '17.2: a cookie comes with signing in' },
]
