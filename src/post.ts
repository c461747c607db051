import { start } from './github/process.ts'

/** The post step: an entry of its own, since nothing that is kept, lost or forged may make another command of it. */
start(async () => (await import('./main.ts')).postStep)
