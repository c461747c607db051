import { editConfig, readConfig } from '../../aws/cloudfront/config-xml.ts'
import type { Clock } from '../../base/clock.ts'
import { Failure, type FailureCode } from '../../base/failure.ts'
import type { End, Move } from '../../move/move.ts'
import type { Answer, Recourse, Standing, Step } from '../../procedure/step.ts'
import type { ReadyStep } from './alias.ts'
import type { Outage } from './outage.ts'

/** What differs between the steps that enable or disable a distribution. */
export interface EnabledOptions {
  readonly id?: string
  readonly title?: string
  /** Whether it must be Deployed besides before it counts as in place. Default: true. */
  readonly deployed?: boolean
  /** Default: `stop`. */
  readonly onRefusal?: Answer
  /** Default: `stop`. */
  readonly onExhausted?: Answer
  /** The code of a refusal that has none of its own. Default: `service-error`. */
  readonly refusedAs?: FailureCode
  /** Default: nothing to take back. */
  readonly undo?: Step<Move>['undo']
  /** Users are unserved meanwhile: every failure but a refusal is tried again, `pause` ms apart at most, until the deadline. */
  readonly urgent?: { readonly pause: number }
  /** Refusals are tried again too, so many times, `pause` ms apart. */
  readonly insist?: { readonly times: number; readonly pause: number }
  /** The outage that this begins or ends. */
  readonly outage?: Outage
  /** Ends the outage by the configuration from before it, without reading anything first. */
  readonly takesBack?: boolean
}

/**
 * Enables or disables the distribution of `end` by UpdateDistribution, with every other byte of its configuration as it
 * was read. A read from before the outage is not believed: it would show as enabled what has just been disabled.
 */
export function setEnabled(move: Move, end: End, enabled: boolean, options: EnabledOptions = {}): ReadyStep {
  const { deployed = true, refusedAs = 'service-error', outage, urgent, insist, takesBack = false } = options
  const word = enabled ? 'enabled' : 'disabled'
  let sent = false
  const send = async (...update: Parameters<typeof end.cloudfront.updateConfig>): Promise<string> => {
    sent = true
    const etag = await end.cloudfront.updateConfig(...update)
    outage?.answered(etag)
    return etag
  }
  const prepare: ReadyStep['prepare'] = async () => {
    const { etag, xml } = await end.cloudfront.config(end.id)
    const read = { ...readConfig(xml), etag }
    return {
      read,
      send: async () => {
        if (enabled && outage?.isBehind(etag, read.enabled) === true) throw behind(end.id)
        // It is so already: a change that changes nothing is neither sent nor told.
        if (read.enabled === enabled) return
        if (!enabled) outage?.begins(move.clock.now(), etag)
        const next = await send(end.id, etag, editConfig(xml, { enabled }), refusedAs)
        if (!enabled) outage?.endsWith({ etag: next, xml: editConfig(xml, {}) })
      },
    }
  }
  return {
    id: options.id ?? (enabled ? 'enable-source' : 'disable-source'),
    title: options.title ?? `${enabled ? 'Enable' : 'Disable'} ${end.id}`,
    alias: move.alias,
    by: 'us',
    observe: async (): Promise<Standing> => {
      if (takesBack && outage?.canTakeBack === true)
        return { state: 'absent', evidence: `${end.id} is disabled: this run has just done so` }
      const read = await end.cloudfront.distribution(end.id)
      if (enabled && outage?.isBehind(read.etag, read.enabled) === true)
        return { state: 'absent', evidence: `${end.id} is disabled; what was read is from before that` }
      const is = `${end.id} is ${read.enabled ? 'enabled' : 'disabled'}`
      if (read.enabled !== enabled) return { state: 'absent', evidence: is }
      if (!deployed) return { state: 'in-place', evidence: is }
      const state = read.status === 'Deployed' ? 'in-place' : 'settling'
      return { state, evidence: `${is}, ${read.status}`, fact: read.etag }
    },
    apply: async () => {
      const back = takesBack ? outage?.takeBack() : undefined
      if (back !== undefined) {
        await send(end.id, back.etag, back.xml, refusedAs)
        return
      }
      await (await prepare()).send()
    },
    prepare,
    change: ({ clock }) =>
      sent
        ? {
            action: 'cloudfront:UpdateDistribution',
            resource: end.id,
            alias: move.alias,
            effect: `${end.id} ${word}${enabled ? lasted(outage, clock) : ''}`,
            keepsLists: true,
          }
        : undefined,
    undo: options.undo ?? (() => []),
    wait: ({ inputs }) => ({
      for: `${end.id} to be ${deployed ? 'Deployed and ' : ''}${word}`,
      atMost: inputs.deployTimeout,
      settle: 0,
    }),
    onRefusal: options.onRefusal ?? 'stop',
    onExhausted: options.onExhausted ?? 'stop',
    exhausted: 'not-deployed',
    ...(urgent === undefined ? {} : { urgent }),
    ...(insist === undefined ? {} : { recourse: insisting(insist) }),
  }
}

/** Tries a refused change again, so many times, as long as the deadline allows. */
function insisting({
  times,
  pause,
}: NonNullable<EnabledOptions['insist']>): NonNullable<Step<Move>['recourse']> {
  return ({ clock, deadlineAt }, refusals): Recourse<Move> =>
    refusals.length > times || clock.now() + pause >= deadlineAt ? { do: 'give-up' } : { do: 'again', pause }
}

function lasted(outage: Outage | undefined, { now }: Clock): string {
  const after = outage?.after(now()) ?? ''
  return after === '' ? '' : ` again, ${after} after it was disabled`
}

function behind(id: string): Failure {
  return new Failure('service-error', `${id} was read as it was before this run's last change`, {
    outcome: 'conflict',
  })
}
