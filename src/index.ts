import { start } from './github/process.ts'

/** The main step. The bundle is loaded once signals are listened to. */
start(async () => (await import('./main.ts')).mainStep)
