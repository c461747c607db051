/** Files in which mutants are made, and what their figures are added up under. */
export interface Room {
  readonly name: string
  readonly files: readonly string[]
}

const inFolder = (folder: string, names: string): readonly string[] =>
  names.split(' ').map((name) => `src/${folder}/${name}.ts`)

/**
 * The rooms that decide: the core, the methods with their checks and steps, where a move stands, what a command concludes, and
 * what is refused. Left out is what reads, writes or tells for them, and texts; whole runs judge these (test/matrix, test/stories).
 * The first room that a file is in counts.
 */
export const rooms: readonly Room[] = [
  { name: 'procedure', files: ['src/procedure/*.ts'] },
  { name: 'methods', files: ['src/scenarios/*.ts'] },
  { name: 'checks', files: ['src/scenarios/checks/*.ts'] },
  { name: 'steps', files: ['src/scenarios/steps/*.ts'] },
  {
    name: 'move',
    files: inFolder(
      'move',
      'answers confine facts holder knowledge managed-holder names old-ttl request-guard run-context serving sides status-of status',
    ),
  },
  {
    name: 'conclusions',
    files: inFolder('commands/verdict', 'conclude end-of-run move next roll-back'),
  },
  {
    name: 'refusals',
    files: [
      'src/aws/refusals.ts',
      ...inFolder(
        'commands',
        'approval choose-method environment-policy examine-names left-to-do plan recover',
      ),
    ],
  },
]
