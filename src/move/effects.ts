import type { HostedRecord, HostedRecords } from '../aws/route53/hosted.ts'
import { asFailure, Failure } from '../base/failure.ts'
import type { Note } from '../procedure/history.ts'
import { type Effects, Loop, type LoopView, type Patience } from '../procedure/loop.ts'
import type { Answered, Fact, Request } from '../procedure/world.ts'
import { notesOf } from './answers.ts'
import { beginning, Knowledge } from './knowledge.ts'
import type { Move, Side } from './move.ts'
import { inFirstZone, ofName } from './names.ts'
import { assertConfined } from './request-guard.ts'
import { justRead, keyOf, type MoveView, type Seen, zoneOf } from './world.ts'

/** How old credentials may be when users become unserved, in ms (safety I11). */
const freshness = 60_000

/** A run of steps of this move. `former`: what is known at its beginning, and what has happened. */
export class MoveLoop extends Loop<MoveView> {
  readonly move: Move
  readonly #knowledge: Knowledge
  readonly #waits: Patience

  constructor(move: Move, patience: Patience, { knowledge, history } = beginning(move)) {
    super(new MoveEffects(move, knowledge), patience, history)
    this.move = move
    this.#knowledge = knowledge
    this.#waits = patience
  }

  /** It goes on with the move as it is seen now, and with all that has happened and was seen so far. */
  with(move: Move): MoveLoop {
    const { history } = this.view()
    return new MoveLoop(move, this.#waits, { knowledge: new Knowledge(this.#knowledge), history })
  }
}

/** The one place where a move reads the world and changes it. */
class MoveEffects implements Effects<MoveView> {
  readonly #move: Move
  readonly #knowledge: Knowledge
  readonly #underWay = new Map<Fact, Promise<void>>()
  readonly #zones = new ZoneReads()
  /** As of the last decision. */
  #known: LoopView | undefined

  constructor(move: Move, knowledge: Knowledge) {
    this.#move = move
    this.#knowledge = knowledge
  }

  readonly readings = (): number => this.#knowledge.readings

  readonly tell: Effects<MoveView>['tell'] = (saying) => this.#move.tell(saying)

  readonly view = (known: LoopView): MoveView => {
    this.#known = known
    const { target, source } = this.#move
    const keysUntil = Math.min(target.usableUntil(), source?.usableUntil() ?? Number.POSITIVE_INFINITY)
    return this.#knowledge.view(known, keysUntil)
  }

  readonly glance: Effects<MoveView>['glance'] = (facts, note) => {
    for (const fact of facts) if (!this.#underWay.has(fact)) void this.#read(fact, note)
  }

  readonly look: Effects<MoveView>['look'] = async (facts, atMost, note) => {
    const { clock } = this.#move
    if (atMost === undefined) {
      await Promise.all(facts.map((fact) => this.#read(fact, note)))
      return
    }
    const asked = this.#knowledge.asks(clock.now())
    const reads = facts.map((fact) => this.#underWay.get(fact) ?? this.#read(fact, note))
    const timer = new AbortController()
    const timeUp = clock.sleep(atMost, timer.signal).then(
      () => this.#knowledge.givesUp(facts, asked, clock.now()),
      () => undefined,
    )
    await Promise.race([Promise.all(reads), timeUp])
    timer.abort('in time')
  }

  readonly send = async (request: Request, known: LoopView): Promise<Answered> => {
    assertConfined(request, this.#move, this.view(known))
    switch (request.to) {
      case 'distribution': {
        const { id, etag, xml, needless } = request
        return needless ? {} : { etag: await this.#end(id).cloudfront.updateConfig(id, etag, xml, request) }
      }
      case 'mover': {
        const { cloudfront } = this.#end(request.id)
        const { alias, id, etag } = request
        if (request.call === 'AssociateAlias') {
          await cloudfront.associateAlias(alias, id)
          return {}
        }
        const now = await cloudfront.updateDomainAssociation(alias, id, etag)
        return now === undefined ? {} : { etag: now }
      }
      case 'zone':
        return this.#write(request, known)
    }
  }

  readonly learn: Effects<MoveView>['learn'] = (request, answer) =>
    this.#knowledge.learns(request, answer, this.#move.clock.now())

  #read(fact: Fact, note: (note: Note) => void): Promise<void> {
    const { clock } = this.#move
    const asked = this.#knowledge.asks(clock.now())
    const answered = this.#ask(fact).then(
      (seen) => {
        // Nothing is read before something was decided.
        if (this.#known === undefined) throw new Failure('internal', `${fact} was not read for this decision`)
        this.#knowledge.keep(fact, { ...asked, got: clock.now() }, seen, this.#known)
        for (const one of notesOf(fact, asked.at, seen)) note(one)
      },
      (thrown: unknown) => this.#knowledge.fails(fact, asked, clock.now(), asFailure(thrown)),
    )
    const done = answered.finally(() => {
      if (this.#underWay.get(fact) === done) this.#underWay.delete(fact)
    })
    this.#underWay.set(fact, done)
    return done
  }

  async #ask(fact: Fact): Promise<Seen> {
    const { target } = this.#move
    const [kind] = fact.split(' ')
    const key = keyOf(fact)
    switch (kind) {
      case 'distribution':
        return { kind, value: await this.#end(key).cloudfront.distribution(key) }
      case 'config':
        return { kind, value: await this.#end(key).cloudfront.config(key) }
      case 'conflicts':
        return { kind, value: await target.cloudfront.conflicts(key, target.id) }
      case 'traffic': {
        const [name = '', domain = ''] = key.split(' ')
        return { kind, value: await ofName(this.#move, name).dns.traffic(name, domain) }
      }
      case 'ownership': {
        const [name = '', domain = ''] = key.split(' ')
        return { kind, value: await ofName(this.#move, name).dns.ownership(name, domain) }
      }
      case 'zone':
        return { kind, value: await this.#inZone(key) }
      case 'sync':
        return { kind, value: await this.#zone(key).inSync() }
      default: {
        await Promise.all([this.#move.source?.fresh(freshness), target.fresh(freshness)])
        return { kind: 'credentials', value: true }
      }
    }
  }

  /** The records of a name, with all the others that are asked for at this moment: one read a zone. */
  async #inZone(name: string): Promise<Extract<Seen, { kind: 'zone' }>['value']> {
    const hosted = this.#hosted(name)
    const [records, inSync] = await this.#zones.read(hosted, name)
    return { records: records.filter((record) => record.name === name), inSync }
  }

  /** The changes of one zone: of several zones each has a request of its own, and an answer. */
  #write(request: Extract<Request, { to: 'zone' }>, known: LoopView): Promise<Answered> {
    const view = justRead(this.view(known))
    const changes = inFirstZone(request)
    const read = changes.flatMap(({ name }) => zoneOf(view, name)?.records ?? [])
    return this.#zone(changes[0]?.zoneId ?? '').change(changes, read)
  }

  /** A zone by its id. */
  #zone(id: string): HostedRecords {
    const { each, hosted } = this.#move
    const found = [hosted, ...[...(each?.values() ?? [])].map((one) => one.hosted)].find(
      (one) => one?.zoneId === id,
    )
    if (found === undefined) throw noZone()
    return found
  }

  #hosted(name: string): HostedRecords {
    const { hosted } = ofName(this.#move, name)
    if (hosted === undefined) throw noZone()
    return hosted
  }

  #end(id: string): Side {
    const { target, source } = this.#move
    const end = [target, source].find((one) => one?.id === id)
    if (end === undefined)
      throw new Failure('internal', `${id} is not part of this move`, { outcome: 'refused' })
    return end
  }
}

function noZone(): Failure {
  return new Failure('zone-not-found', 'there is no hosted zone to write to', { outcome: 'refused' })
}

/** The records under some names of a zone, and whether all servers of Route 53 have the last change of this run. */
type Read = readonly [records: readonly HostedRecord[], inSync: boolean]

/** Reads of hosted zones: names that are asked for at the same moment are read together. */
class ZoneReads {
  readonly #open = new Map<HostedRecords, { readonly names: Set<string>; readonly answer: Promise<Read> }>()

  /** All records under the names that are asked for together with this one. @throws Failure */
  read(hosted: HostedRecords, name: string): Promise<Read> {
    const open = this.#open.get(hosted)
    if (open !== undefined) {
      open.names.add(name)
      return open.answer
    }
    const names = new Set([name])
    const answer = Promise.resolve().then(() => {
      this.#open.delete(hosted)
      return Promise.all([hosted.records([...names]), hosted.inSync()])
    })
    this.#open.set(hosted, { names, answer })
    return answer
  }
}
