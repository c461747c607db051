import { wildcardOf } from '../../base/alias.ts'
import type { Distribution } from '../../base/distribution.ts'
import { asFailure } from '../../base/failure.ts'
import type { Move } from '../../move/move.ts'
import { targetDomain } from '../../move/sides.ts'

/** So many names are looked up at a time. */
const atOnce = 8

/** Both ends as they were just read; the source is not known where there are no credentials for its account. */
export interface Ends {
  readonly to: Distribution | undefined
  readonly from: Distribution | undefined
}

/**
 * Other names under the temporary wildcard that may be moved by it at this very time, by a run that this one knows nothing
 * of (safety I15). Such a name is one level below, as this move's own; it needs the wildcard from the moment its DNS leads to
 * the target until the target holds it.
 */
export class OtherNames {
  readonly #wildcard: string
  /** Names that another distribution was seen to hold. */
  readonly #seen = new Set<string>()

  constructor(wildcard: string) {
    this.#wildcard = wildcard
  }

  /** Notes the names under the wildcard that are held elsewhere, as the source and the conflict list have them. @throws Failure */
  async note(move: Move, { to, from }: Ends): Promise<void> {
    const { target, observation } = move
    const list = await target.cloudfront.conflicts(this.#wildcard, target.id).catch((thrown: unknown) => {
      const failure = asFailure(thrown)
      // Whoever may not ask goes by the source alone.
      if (failure.refusal === 'permission' || failure.refusal === 'not-offered') return []
      throw failure
    })
    const first = observation.source?.known ? observation.source.value.aliases : []
    for (const name of [...first, ...(from?.aliases ?? []), ...list.map(({ alias }) => alias)])
      if (name !== move.alias && wildcardOf(name) === this.#wildcard) this.#seen.add(name)
    for (const name of to?.aliases ?? []) this.#seen.delete(name)
  }

  /**
   * Why the wildcard has to stay for one of them; `undefined`: for none. DNS that could not be asked may lead to the target.
   * Where no query shows where a name leads, a move of it by this method would wait for that in vain.
   */
  async onItsWay({ dns, observation }: Move): Promise<string | undefined> {
    const names = [...this.#seen]
    const domain = targetDomain({ observation })
    for (let at = 0; at < names.length; at += atOnce) {
      const looks = await Promise.all(
        names.slice(at, at + atOnce).map(async (name) => ({ name, ...(await dns.traffic(name, domain)) })),
      )
      const led = looks.find(({ state }) => ['target', 'partly', 'not-asked'].includes(state))
      if (led?.state === 'not-asked')
        return `the wildcard stays while another distribution holds ${led.name} and DNS cannot be asked where it leads: ${led.evidence}`
      if (led !== undefined)
        return `the wildcard stays while another distribution holds ${led.name} and its DNS leads to the target already: another move may be under way`
    }
    return undefined
  }

  /** Why the wildcard has to stay for a name that was held elsewhere and is held by nobody now. @throws Failure */
  async released({ target }: Move, { to, from }: Ends): Promise<string | undefined> {
    for (const name of this.#seen) {
      if (from?.aliases.includes(name) || to?.aliases.includes(name)) continue
      const holders = await target.cloudfront.conflicts(name, target.id)
      if (!holders.some(({ alias }) => alias === name))
        return `the wildcard stays while ${name} is held by nobody: another move may be under way`
    }
    return undefined
  }
}
