import type { CloudFront } from '../../../src/aws/cloudfront/client.ts'
import { editConfig, readConfig } from '../../../src/aws/cloudfront/config-xml.ts'
import type { Clock } from '../../../src/base/clock.ts'
import type { Conflict, Distribution } from '../../../src/base/distribution.ts'
import { Failure, type Refusal } from '../../../src/base/failure.ts'
import type { Side } from '../../../src/move/move.ts'
import { aDistribution } from '../a-distribution.ts'

/** What CloudFront may answer to a call instead of carrying it out. */
export type Answer = Failure | undefined

/** One distribution in memory: versions, each in force everywhere `deploys` ms after it was put; reads may lag behind. */
export class FakeSide implements Side {
  readonly id: string
  readonly account: string
  readonly calls: { readonly what: string; readonly at: number }[] = []
  /** Asked before each update, with what it would make of the configuration. */
  onUpdate: (change: { readonly enabled: boolean; readonly aliases: readonly string[] }) => Answer = () =>
    undefined
  /** Asked before each mover call. */
  onMove: () => Answer = () => undefined
  /** Carries an accepted mover call out. */
  move: () => void = () => undefined
  /** Who else holds names, by the conflict list. */
  conflicting: readonly Conflict[] = []
  /** Until when the credentials last, should nobody renew them. */
  keysEnd = Number.POSITIVE_INFINITY
  deploys = 60_000
  /** Its ETag never moves, as with an implementation of the API that does not keep one. */
  frozen = false
  lag = 0
  readonly #clock: Clock
  readonly #versions: { readonly at: number; readonly etag: string; readonly xml: string }[] = []

  constructor(id: string, account: string, clock: Clock, aliases: readonly string[]) {
    this.id = id
    this.account = account
    this.#clock = clock
    const items = aliases.map((alias) => `<CNAME>${alias}</CNAME>`).join('')
    const list = `<Aliases><Quantity>${aliases.length}</Quantity><Items>${items}</Items></Aliases>`
    this.put(`<DistributionConfig>${list}<Enabled>true</Enabled><New a="1"/></DistributionConfig>`)
    this.#versions[0] = { at: Number.NEGATIVE_INFINITY, etag: `${id}-1`, xml: this.now.xml }
  }

  readonly usableUntil = (): number => this.keysEnd

  get now(): { readonly at: number; readonly etag: string; readonly xml: string } {
    return this.#versionAt(Number.POSITIVE_INFINITY)
  }

  get enabled(): boolean {
    return readConfig(this.now.xml).enabled
  }

  get aliases(): readonly string[] {
    return readConfig(this.now.xml).aliases
  }

  put(xml: string): string {
    const etag = this.frozen ? `${this.id}-1` : `${this.id}-${this.#versions.length + 1}`
    this.#versions.push({ at: this.#clock.now(), etag, xml })
    return etag
  }

  change(edit: Parameters<typeof editConfig>[1]): void {
    this.put(editConfig(this.now.xml, edit))
  }

  readonly certificate = async (): Promise<never> => {
    throw new Failure('service-error', 'there is no ACM here')
  }

  readonly fresh = async (): Promise<void> => this.#note('fresh')

  readonly cloudfront: CloudFront = {
    distribution: async () => this.#read(),
    distributions: async () => [],
    tenantOf: async () => {
      throw new Failure('source-unknown', 'no tenant')
    },
    managedCertificate: async () => '',
    dnsConfiguration: async () => ({ status: 'unknown-configuration', reason: '' }),
    owner: async () => undefined,
    conflicts: async () => [...this.conflicting],
    config: async () => {
      this.#note('GetDistributionConfig')
      const { etag, xml } = this.#seen()
      return { etag, xml: new TextEncoder().encode(xml) }
    },
    updateConfig: async (_id, etag, xml) => {
      this.#note('UpdateDistribution')
      const refusal = this.onUpdate(readConfig(xml))
      if (refusal !== undefined) throw refusal
      if (etag !== this.now.etag)
        throw new Failure('service-error', 'precondition failed', { outcome: 'conflict' })
      return this.put(xml)
    },
    updateDomainAssociation: async () => {
      await this.#mover('UpdateDomainAssociation')
      return undefined
    },
    associateAlias: async () => this.#mover('AssociateAlias'),
  }

  async #mover(what: string): Promise<void> {
    this.#note(what)
    const refusal = this.onMove()
    if (refusal !== undefined) throw refusal
    this.move()
  }

  #read(): Distribution {
    this.#note('GetDistribution')
    const { at, etag, xml } = this.#seen()
    const { enabled, aliases } = readConfig(xml)
    return aDistribution({
      id: this.id,
      account: this.account,
      etag,
      status: this.#clock.now() >= at + this.deploys ? 'Deployed' : 'InProgress',
      domain: `${this.id.toLowerCase()}.cloudfront.net`,
      enabled,
      aliases,
    })
  }

  /** What a read shows: the state of `lag` ms ago. */
  #seen() {
    return this.#versionAt(this.#clock.now() - this.lag)
  }

  #versionAt(moment: number) {
    const version = this.#versions.findLast(({ at }) => at <= moment) ?? this.#versions[0]
    if (version === undefined) throw new Error('no version')
    return version
  }

  #note(what: string): void {
    this.calls.push({ what: `${this.id} ${what}`, at: this.#clock.now() })
  }
}

/** A refusal as the AWS side of the action reports it. */
export function refusal(kind: Refusal, message: string = kind): Failure {
  return new Failure(kind === 'source-enabled' ? 'source-enabled' : 'move-refused', message, {
    outcome: 'refused',
    refusal: kind,
  })
}
