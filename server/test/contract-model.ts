/**
 * Sections 8 and 9 of the domain once more, as plainly as they can be said: no database, no lifecycle tables, nothing of the
 * product. Every act says by which code it is refused, or does what the section says.
 */

type Type = 'program' | 'distribution' | 'service' | 'syndication' | 'referral'
export type Status = 'enrolling' | 'pending' | 'active' | 'rejected' | 'terminated'
/** How an act is refused; nothing where it is done. */
export type Verdict = string | undefined

export interface Agreement {
  readonly key: string
  readonly type: Type
  readonly owner: string
  readonly parent?: string
  readonly sourcing?: string
  readonly auto?: boolean
  readonly form?: boolean
  version: number
}

export interface Contract {
  readonly agreement: Agreement
  readonly issuer: string
  owner: string
  status: Status
  version: number | undefined
  bound: boolean
  everActive: boolean
  /** Whether an account that was there already took the place of the invited company. */
  rebound: boolean
  readonly prerequisite?: Contract
  readonly referral?: Contract
  expiresAt?: number
  noticed: boolean
  listed: boolean
  deleted: boolean
  /** Found in the database once it is there. */
  id?: string
}

const OFFERS = ['program', 'service']
const isOpen = ({ status, deleted }: Contract) =>
  !deleted && (status === 'enrolling' || status === 'pending' || status === 'active')

export class Model {
  readonly agreements = new Map<string, Agreement>()
  readonly contracts: Contract[] = []
  readonly placeholders = new Set<string>()
  now = 0
  readonly types: Map<string, 'vendor' | 'provider'>
  constructor(types: Map<string, 'vendor' | 'provider'>) {
    this.types = types
  }

  get present(): Contract[] {
    return this.contracts.filter(({ deleted }) => !deleted)
  }

  private under = (agreement: string, owner: string, test: (contract: Contract) => boolean = isOpen) =>
    this.present.find((one) => one.agreement.key === agreement && one.owner === owner && test(one))

  private isActive = (one: Contract) => one.status === 'active'

  private add(
    contract: Omit<Contract, 'bound' | 'everActive' | 'rebound' | 'noticed' | 'listed' | 'deleted'> & {
      bound?: boolean
    },
  ) {
    const added: Contract = {
      bound: true,
      noticed: false,
      listed: false,
      deleted: false,
      everActive: false,
      rebound: false,
      ...contract,
    }
    this.contracts.push(added)
    return added
  }

  /** Section 5.7 and D-76. */
  seesAgreement(who: string, { key, owner, type, parent }: Agreement): boolean {
    if (owner === who) return true
    if (this.present.some((one) => one.agreement.key === key && one.owner === who && one.bound)) return true
    if (type === 'distribution') return this.under(parent ?? '', who, this.isActive) !== undefined
    return this.present.some(
      (one) => one.owner === who && one.status === 'active' && one.agreement.sourcing === key,
    )
  }

  seesContract = (who: string, { issuer, owner, bound }: Contract): boolean =>
    issuer === who || (owner === who && bound)

  /** Section 9.2: what one account knows of another, and D-84 for what is over. */
  relation(viewer: string, other: string) {
    const between = this.present.filter(
      (one) =>
        (one.issuer === viewer && one.owner === other) ||
        (one.owner === viewer && one.issuer === other && one.bound),
    )
    const offers = between.filter(({ agreement }) => OFFERS.includes(agreement.type))
    const active = offers.some(this.isActive)
    const invited = offers.some(({ status }) => status === 'pending')
    if (!active && !invited && !offers.some(({ everActive }) => everActive)) return undefined
    const count = (type: Type) => between.filter((one) => one.agreement.type === type && isOpen(one)).length
    return {
      status: active ? 'active' : invited ? 'invited' : 'ended',
      program: count('program'),
      distribution: count('distribution'),
      service: count('service'),
      syndication: count('syndication'),
    }
  }

  offer(who: string, agreement: Agreement, partner: string | undefined, newcomer: string): Verdict {
    if (agreement.owner !== who) return this.seesAgreement(who, agreement) ? 'AUTH_003' : 'NFD_001'
    if (!OFFERS.includes(agreement.type)) return 'AUTH_003'
    const fitting = agreement.type === 'program' ? 'vendor' : 'provider'
    if (partner !== undefined) {
      if (this.types.get(partner) !== fitting || !this.relation(who, partner)) return 'VAL_001'
      if (this.under(agreement.key, partner)) return 'CTR_002'
    } else {
      this.types.set(newcomer, fitting)
      this.placeholders.add(newcomer)
    }
    const owner = partner ?? newcomer
    this.add({
      agreement,
      issuer: who,
      owner,
      status: 'pending',
      version: undefined,
      bound: !this.placeholders.has(owner),
    })
    return undefined
  }

  acceptByLink(contract: Contract, account: string): Verdict {
    if (contract.deleted || contract.status !== 'pending') return 'ACT_001'
    if (this.isLate(contract)) return 'CTR_006'
    if (contract.bound && account !== contract.owner) return 'VAL_001'
    const fitting = contract.agreement.type === 'program' ? 'vendor' : 'provider'
    if (this.types.get(account) !== fitting || account === contract.issuer) return 'ACT_002'
    if (account !== contract.owner && this.under(contract.agreement.key, account)) return 'CTR_002'
    contract.rebound = account !== contract.owner
    contract.owner = account
    contract.bound = true
    this.activate(contract)
    return undefined
  }

  /** Of acts: whether the caller is the one who does this, and when it can be done (7.4, D-72, CTR_005). */
  sign(who: string, contract: Contract): Verdict {
    if (!this.seesContract(who, contract)) return 'NFD_001'
    const { type } = contract.agreement
    const mine = contract.issuer === who
    if (type === 'referral') return 'CTR_001'
    if (OFFERS.includes(type)) {
      if (mine) return 'AUTH_003'
      if (contract.status === 'pending') {
        if (this.isLate(contract)) return 'CTR_006'
        this.activate(contract)
        return undefined
      }
    } else if (contract.status === 'pending') {
      if (!mine) return 'AUTH_003'
      contract.status = 'active'
      contract.everActive = true
      if (type === 'syndication') contract.listed = true
      return undefined
    }
    if (contract.status !== 'active' || mine) return 'CTR_001'
    if (contract.version === contract.agreement.version) return 'CTR_008'
    contract.version = contract.agreement.version
    return undefined
  }

  reject(who: string, contract: Contract): Verdict {
    if (!this.seesContract(who, contract)) return 'NFD_001'
    const { type } = contract.agreement
    if (type === 'referral') return 'CTR_001'
    const decides = OFFERS.includes(type) ? contract.issuer !== who : contract.issuer === who
    if (!decides) return 'AUTH_003'
    if (contract.status !== 'pending') return 'CTR_001'
    this.end(contract, 'rejected')
    return undefined
  }

  terminate(who: string, contract: Contract): Verdict {
    if (!this.seesContract(who, contract)) return 'NFD_001'
    if (contract.issuer !== who) return 'AUTH_003'
    if (contract.status !== 'active') return 'CTR_001'
    this.end(contract, 'terminated')
    return undefined
  }

  remove(who: string, contract: Contract): Verdict {
    if (!this.seesContract(who, contract)) return 'NFD_001'
    if (!OFFERS.includes(contract.agreement.type)) return 'CTR_005'
    if (contract.issuer !== who) return 'AUTH_003'
    if (contract.status !== 'pending') return 'CTR_005'
    contract.deleted = true
    if (contract.referral?.status === 'pending') this.end(contract.referral, 'rejected')
    return undefined
  }

  refine(who: string, contract: Contract): Verdict {
    if (!this.seesContract(who, contract)) return 'NFD_001'
    if (contract.agreement.type !== 'distribution') return 'CTR_001'
    if (contract.issuer !== who) return 'AUTH_003'
    if (contract.status !== 'pending') return 'CTR_001'
    if (!contract.agreement.form) return 'CTR_009'
    contract.status = 'enrolling'
    return undefined
  }

  /** Fills in the form, which always fits, and submits it. */
  submit(who: string, contract: Contract): Verdict {
    if (!this.seesContract(who, contract)) return 'NFD_001'
    const { type } = contract.agreement
    if (type !== 'distribution') return 'CTR_001'
    if (contract.issuer === who) return 'AUTH_003'
    if (contract.status !== 'enrolling') return 'CTR_001'
    this.submitted(contract)
    return undefined
  }

  enroll(
    who: string,
    agreement: Agreement,
    own: { program: Agreement | undefined; vendor: string },
  ): Verdict {
    if (agreement.owner === who) return 'AUTH_003'
    if (!this.seesAgreement(who, agreement)) return 'NFD_001'
    if (agreement.type === 'distribution') {
      const prerequisite = this.under(agreement.parent ?? '', who, this.isActive)
      if (!prerequisite) return 'CTR_003'
      if (this.under(agreement.key, who)) return 'CTR_002'
      this.submitted(this.entered(who, agreement, prerequisite, 'enrolling'))
      return undefined
    }
    const prerequisite = this.present.find(
      (one) => one.owner === who && this.isActive(one) && one.agreement.sourcing === agreement.key,
    )
    if (!prerequisite) return 'CTR_003'
    if (agreement.type === 'syndication') {
      if (this.under(agreement.key, who)) return 'CTR_002'
      this.entered(who, agreement, prerequisite, 'pending').version = agreement.version
      return undefined
    }
    if (!own.program) return 'ACC_001'
    const held = this.under(own.program.key, own.vendor)
    if (held?.status === 'pending' || this.under(agreement.key, who)) return 'CTR_002'
    const referral = this.entered(who, agreement, prerequisite, 'pending')
    referral.version = agreement.version
    if (held) {
      referral.status = 'active'
      referral.everActive = true
      return undefined
    }
    this.add({
      agreement: own.program,
      issuer: who,
      owner: own.vendor,
      status: 'pending',
      version: undefined,
      referral,
    })
    return undefined
  }

  setExpiry(who: string, contract: Contract, at: number): Verdict {
    if (!this.seesContract(who, contract)) return 'NFD_001'
    if (contract.issuer !== who) return 'AUTH_003'
    const isOffer = OFFERS.includes(contract.agreement.type)
    if (!isOffer || (contract.status !== 'pending' && contract.status !== 'active')) return 'CTR_001'
    contract.expiresAt = at
    contract.noticed = false
    return undefined
  }

  /** Section 7.8: what the clock does. */
  passTo(now: number): void {
    this.now = now
    for (const contract of this.present)
      if (this.isLate(contract)) {
        if (contract.status === 'active') this.end(contract, 'terminated')
        else if (contract.status === 'pending') contract.noticed = true
      }
  }

  private isLate = ({ expiresAt }: Contract) => expiresAt !== undefined && expiresAt <= this.now

  private entered(who: string, agreement: Agreement, prerequisite: Contract, status: Status): Contract {
    return this.add({
      agreement,
      issuer: agreement.owner,
      owner: who,
      status,
      version: undefined,
      prerequisite,
    })
  }

  /** An application that needs nothing more is on its way; one that waits for its form was submitted with it. */
  private submitted(contract: Contract): void {
    const isFirst = contract.version === undefined && !this.forms.has(contract)
    if (contract.agreement.form && isFirst) {
      this.forms.add(contract)
      return
    }
    contract.version = contract.agreement.version
    contract.status = contract.agreement.auto ? 'active' : 'pending'
    if (contract.status === 'active') contract.everActive = true
  }

  private readonly forms = new Set<Contract>()

  private activate(contract: Contract): void {
    contract.status = 'active'
    contract.everActive = true
    contract.version = contract.agreement.version
    if (contract.referral?.status === 'pending') {
      contract.referral.status = 'active'
      contract.referral.everActive = true
    }
    if (contract.agreement.type !== 'program') return
    for (const agreement of this.agreements.values())
      if (agreement.parent === contract.agreement.key && agreement.auto && !agreement.form) {
        if (this.under(agreement.key, contract.owner)) continue
        const made = this.entered(contract.owner, agreement, contract, 'active')
        made.version = agreement.version
        made.everActive = true
      }
  }

  private end(contract: Contract, status: 'rejected' | 'terminated'): void {
    contract.status = status
    contract.listed = false
    const { referral } = contract
    if (referral && status === 'rejected' && referral.status === 'pending') this.end(referral, 'rejected')
    if (referral && status === 'terminated' && referral.status === 'active') this.end(referral, 'terminated')
    for (const resting of this.present)
      if (resting.prerequisite === contract && isOpen(resting))
        this.end(resting, resting.status === 'active' ? 'terminated' : 'rejected')
  }
}
