import { readSettings } from '../cloud/cloudfront/settings.ts'
import { accept, latest, moveEtag } from '../cloud/cloudfront/versions.ts'
import type { Misfortune } from '../cloud/faults.ts'
import type { Switches } from '../cloud/switches.ts'
import type { Holder } from '../cloud/world.ts'
import type { Interference, Moment } from '../virtual/run.ts'

/** One of the ways in which a call can go wrong (safety analysis, 9.1). */
export interface Kind {
  readonly name: string
  /** Strikes at this call of a run. */
  readonly at: (position: number) => Interference & { readonly blind?: boolean }
}

/** A fault of the local cloud at one call, or at so many calls of its operation from there on. */
function fault(name: string, does: Misfortune, times = 1): Kind {
  return {
    name,
    at: (position) => ({
      before: (moment) => {
        if (moment.position !== position) return
        let operation: string | undefined
        moment.stage.cloud.faults.add({
          does,
          times,
          when: (occasion) => {
            operation ??= occasion.operation
            return occasion.operation === operation
          },
        })
      },
    }),
  }
}

/** Somebody else acts just before a call is carried out. */
function rival(name: string, acts: (moment: Moment) => void): Kind {
  return {
    name,
    at: (position) => ({
      before: (moment) => {
        if (moment.position === position) acts(moment)
      },
    }),
  }
}

function edit(distribution: Holder, { stage }: Moment, change: (xml: string) => string): void {
  const config = readSettings(change(latest(distribution).xml))
  accept(stage.cloud.world, [{ distribution, config }])
}

const comment = (xml: string) => xml.replace(/<Comment>.*?<\/Comment>/, '<Comment>of a rival</Comment>')

function tampering(name: string, change: (body: string) => string): Kind {
  return {
    name,
    at: (position) => ({
      tamper: (moment, answer) =>
        moment.position === position && answer.status < 300
          ? { ...answer, body: change(answer.body.toString()) }
          : answer,
    }),
  }
}

/**
 * From this call on reads are behind, by up to a minute: whoever knows that, and waits for it to pass, can know the truth. So
 * what the run says is judged as ever.
 */
function behind(name: string, lagDrawn: Switches['lagDrawn']): Kind {
  return {
    name,
    at: (position) => ({
      before: ({ position: here, stage }) => {
        if (here === position) Object.assign(stage.cloud.world.switches, { readLag: 60_000, lagDrawn })
      },
    }),
  }
}

const denied = {
  status: 403,
  code: 'AccessDenied',
  message: 'User: arn:aws:sts::111122223333:assumed-role/move-alias/x is not authorized to perform this',
}

/** The kinds of a single fault at a single call. A connection that is refused looks like one that breaks before the request. */
export const kinds: readonly Kind[] = [
  fault('reset before', 'reset-before'),
  fault('reset after', 'reset-after'),
  fault('hang, not carried out', 'hang-before'),
  fault('hang, carried out', 'hang-after'),
  fault('slow', { slowMs: 9_000 }),
  fault('500 before', '500-before'),
  fault('500 after', '500-after'),
  fault('503', '503'),
  fault('throttled once', 'throttle'),
  fault('throttled ten times', 'throttle', 10),
  fault('cut off', 'truncated'),
  fault('HTML', 'html'),
  tampering('another document', () => '<?xml version="1.0"?>\n<Other xmlns="urn:x"><Id>E1</Id></Other>'),
  {
    name: 'no ETag',
    at: (position) => ({
      tamper: (moment, { headers, ...answer }) => {
        const { etag, ...rest } = headers
        return { ...answer, headers: moment.position === position ? rest : headers }
      },
    }),
  },
  rival('ETags moved', ({ stage: { cloud, scene } }) => {
    moveEtag(cloud.world, scene.source)
    moveEtag(cloud.world, scene.target)
  }),
  rival('a rival changed another field', (moment) => {
    edit(moment.stage.scene.target, moment, comment)
    edit(moment.stage.scene.source, moment, comment)
  }),
  fault('credentials expired', {
    status: 403,
    code: 'ExpiredToken',
    message: 'The security token included in the request is expired',
  }),
  fault('denied once', denied),
  {
    name: 'denied thirty times',
    at: (position) => ({ ...fault('', denied, 30).at(position), blind: true }),
  },
  behind('reads up to a minute behind from here on', 'each-read'),
  behind('each kind of read behind by a lag of its own from here on', 'once'),
  behind('reads a minute behind from here on', 'never'),
]

/** The ends that a run can come to from outside, at one call. */
export const ends: readonly Kind[] = [
  {
    name: 'killed before the call',
    at: (position) => ({
      before: (moment) => {
        if (moment.position === position) moment.kill()
      },
    }),
  },
  {
    name: 'killed after the call took effect',
    at: (position) => ({
      after: (moment) => {
        if (moment.position === position) moment.kill()
      },
    }),
  },
  {
    name: 'cancelled before the call',
    at: (position) => ({
      before: (moment) => {
        if (moment.position === position) moment.cancel()
      },
    }),
  },
  {
    name: 'cancelled after the call',
    at: (position) => ({
      after: (moment) => {
        if (moment.position === position) moment.cancel()
      },
    }),
  },
]
