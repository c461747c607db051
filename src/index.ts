import { start } from './github/process.ts'

/**
 * The main step. The bundle is loaded once signals are listened to. The build makes the entry of the post step of it, which calls
 * `postStep` instead: a file of its own, since nothing that is kept, lost or forged may make another command of it.
 */
start(async () => (await import('./main.ts')).mainStep)
