import { listed } from '../../base/text.ts'
import { namesOf } from '../../move/names.ts'
import type { MoveStep, Subject } from '../../move/world.ts'
import { ownershipTxt } from './ownership-txt.ts'
import { oldTtl } from './resolver-memory.ts'
import { restoreTraffic } from './restore-traffic.ts'
import { together } from './together.ts'
import { trafficDns } from './traffic-dns.ts'

/*
 * Steps of DNS for all names of a move: made and waited for together, apart only where some of the records are ours to write
 * and some a person's.
 */

function each(
  names: readonly Subject[],
  make: (one: Subject) => MoveStep,
  title: (list: string) => string,
): readonly MoveStep[] {
  // What a person has to do takes longest: that is asked for first.
  const groups = [names.filter(({ hosted }) => hosted === undefined), names.filter(({ hosted }) => hosted)]
  return groups.flatMap((some) =>
    some.length === 0 ? [] : [together(some.map(make), title(listed(some.map(({ alias }) => alias))))],
  )
}

/** Has DNS of these names lead straight to the target; of all names where none are given. */
export function trafficOfAll(
  move: Subject,
  options: {
    readonly required: boolean
    readonly title?: string
    readonly only?: (one: Subject) => boolean
  },
) {
  const { only = () => true } = options
  return each(
    namesOf(move).filter(only),
    (one) => trafficDns(one, options),
    (list) => options.title ?? `Point DNS of ${list} to the target`,
  )
}

/** Has the ownership records of these names published and seen; of all names where none are given. */
export function ownershipOfAll(
  move: Subject,
  options: Parameters<typeof ownershipTxt>[1] & { readonly only?: (one: Subject) => boolean } = {
    andBack: false,
  },
) {
  const { only = () => true } = options
  return each(
    namesOf(move).filter(only),
    (one) => ownershipTxt(one, options),
    (list) => `Publish the TXT records of ${list}`,
  )
}

/** Has DNS of all names as it was when the move began. */
export function restoreOfAll(move: Subject, options: { readonly required: boolean }) {
  return each(
    namesOf(move),
    (one) => restoreTraffic(one, options),
    (list) => `Lead DNS of ${list} back to where it led`,
  )
}

/** Waits until nobody can still remember where DNS of any of these names led before: as long as the longest-lived record. */
export function oldTtlOfAll(
  move: Subject,
  options: { readonly deployments: number; readonly only?: (one: Subject) => boolean },
): MoveStep {
  const { only = () => true } = options
  const names = namesOf(move).filter(only)
  return together(
    names.map((one) => oldTtl(one, options)),
    `Wait until the old DNS records of ${listed(names.map(({ alias }) => alias))} are forgotten everywhere`,
  )
}
