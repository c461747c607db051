/** The words of the contract: what can be asked for, and how a run can end. */

export const commands = ['plan', 'move', 'roll-back', 'recover', 'verify'] as const
export type Command = (typeof commands)[number]

export const results = [
  'planned',
  'already-in-place',
  'moved',
  'verified',
  'moved-unverified',
  'refused',
  'paused',
  'rolled-back',
  'failed',
  'interrupted',
  'exposed',
] as const
export type Result = (typeof results)[number]
