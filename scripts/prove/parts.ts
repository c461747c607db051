import type { Part } from './part.ts'

/** States of the lattice in which something has to go wrong at least once (docs/proofs.md). */
const states = [
  ...['A0', 'A1', 'A2'],
  ...['W0', 'W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7'],
  ...['D0', 'D1', 'D2', 'D3'],
  ...['RC0', 'RC1', 'RC2', 'RC3'],
]

const everyCall = [
  'same-account',
  'wildcard',
  'wildcard-variants',
  'disable-source',
  'release-and-claim',
  'three-names',
].map((name) => `test/matrix/${name}.test.ts`)

/** The programme, in the order in which it runs. Floors of full runs are those of the safety analysis. */
export const parts: readonly Part[] = [
  {
    name: 'decisions',
    what: 'every state in which a run decides, one name',
    tests: { project: 'unit', files: ['test/unit/decisions/exhaustive.test.ts'] },
    full: { CHANCES: '2' },
    floors: {
      quick: { cases: 400_000, covers: { methods: 4, worlds: 1_000 } },
      full: { cases: 2_000_000, covers: { methods: 4, worlds: 1_000 } },
    },
  },
  {
    name: 'decisions, two names',
    what: 'the same for two names under one wildcard: both on the source, one on the target, one held by a third distribution',
    tests: { project: 'unit', files: ['test/unit/decisions/exhaustive-two.test.ts'] },
    full: { CHANCES: '2' },
    floors: {
      quick: { cases: 100_000, covers: { methods: 4, worlds: 1_000 } },
      full: { cases: 1_000_000, covers: { methods: 4, worlds: 1_000 } },
    },
  },
  {
    name: 'seeded decisions',
    what: 'mistakes in the decisions, each noticed by a law',
    tests: { project: 'unit', files: ['test/unit/decisions/bugs.test.ts'] },
    floors: { quick: { cases: 21, mutants: 21 }, full: { cases: 21, mutants: 21 } },
  },
  {
    name: 'spin',
    what: 'the decisions as a table: two interleaved runs, one of them killed at any moment, searched by SPIN and by a breadth-first search, which count the same states; mistakes in the table, noticed by both (full: killed twice, more beginnings)',
    program: ['test/spin/main.ts'],
    skipped: 'because SPIN or a C compiler is not installed',
    floors: {
      quick: { cases: 150_000, mutants: 12, covers: { systems: 10, laws: 6 } },
      full: { cases: 400_000, mutants: 12, covers: { systems: 30, laws: 7 } },
    },
  },
  {
    name: 'fuzz',
    what: 'parsers on mutated inputs, guided by what they reach: the config XML, answers of AWS, DNS packets, plans, inputs, what the runner reads (quick: 20,000 each; full: a million each; through the SDK a twentieth)',
    program: ['test/fuzz/main.ts'],
    floors: {
      quick: { cases: 121_000, covers: { parsers: 7, outcomes: 30 } },
      full: { cases: 6_050_000, covers: { parsers: 7, outcomes: 50 } },
    },
  },
  {
    name: 'processes',
    what: 'the bundle as a process on sockets: killed, cancelled, stopped, its clock stepped, two in parallel, without files, log, sockets or name servers; then run again; at every call',
    program: ['test/processes/main.ts'],
    onlyFull: true,
    floors: {
      quick: { cases: 25, covers: { strikes: 9, methods: 4 } },
      full: { cases: 760, covers: { strikes: 17, methods: 4, calls: 30 } },
    },
  },
  {
    name: 'clean',
    what: 'every variant undisturbed, and run again',
    tests: { project: 'matrix', files: everyCall },
    full: { MATRIX: 'full' },
    floors: {
      quick: { cases: 15, covers: { variants: 15 } },
      full: { cases: 15, covers: { variants: 15 } },
    },
  },
  {
    name: 'single',
    what: 'one fault at one call, or the run killed or cancelled there, and run again',
    tests: { project: 'matrix', files: everyCall },
    full: { MATRIX: 'full' },
    floors: {
      quick: { cases: 1_300, samples: 400_000, covers: { faults: 26, states, variants: 15, steps: 15 } },
      full: { cases: 6_760, samples: 3_000_000, covers: { faults: 26, states, variants: 15, steps: 15 } },
    },
  },
  {
    name: 'pairs',
    what: 'two faults at two calls, reads 0 to 150 s behind',
    tests: { project: 'matrix', files: ['test/matrix/several.test.ts'] },
    shared: true,
    full: { MATRIX_PAIRS: '60000', MATRIX_TRIPLES: '0' },
    floors: {
      quick: { cases: 60, covers: { faults: 6, variants: 10 } },
      full: { cases: 60_000, samples: 20_000_000, covers: { faults: 6, states, variants: 15, steps: 15 } },
    },
  },
  {
    name: 'triples',
    what: 'three faults of any kind at any calls, reads 0 to 150 s behind',
    tests: { project: 'matrix', files: ['test/matrix/several.test.ts'] },
    shared: true,
    full: { MATRIX_PAIRS: '0', MATRIX_TRIPLES: '20000' },
    floors: {
      quick: { cases: 20, covers: { faults: 15, variants: 8 } },
      full: { cases: 20_000, samples: 6_000_000, covers: { faults: 26, states, variants: 15, steps: 15 } },
    },
  },
  {
    name: 'seeds',
    what: 'up to three faults in each of two runs, by seed',
    tests: { project: 'matrix', files: ['test/matrix/seeds.test.ts'] },
    shared: true,
    full: { MATRIX_SEEDS: '1000000' },
    floors: {
      quick: { cases: 100, covers: { faults: 24, variants: 15, steps: 15 } },
      full: { cases: 1_000_000, samples: 100_000_000, covers: { faults: 26, variants: 15, steps: 15 } },
    },
  },
  {
    name: 'switches',
    what: 'undocumented behaviors of AWS: a covering array (quick: strength 2; full: strength 3, with seeds)',
    tests: { project: 'matrix', files: ['test/matrix/switches.test.ts'] },
    shared: true,
    full: { MATRIX_SWITCHES: '3', MATRIX_SWITCH_SEEDS: '52' },
    floors: {
      quick: { cases: 64, covers: { switches: 42, variants: 4 } },
      full: { cases: 12_240, covers: { switches: 42, variants: 4 } },
    },
  },
  {
    name: 'walks',
    what: 'several commands one after the other, by seed: move, roll-back, recover, plan, verify and the opposite move, with other inputs and methods, each with up to two faults',
    tests: { project: 'matrix', files: ['test/matrix/walks.test.ts'] },
    shared: true,
    full: { MATRIX_WALKS: '2000' },
    floors: {
      quick: { cases: 30, covers: { variants: 8, commands: 5, faults: 10 } },
      full: { cases: 2_000, samples: 1_000_000, covers: { variants: 19, commands: 5, faults: 26 } },
    },
  },
  {
    name: 'races',
    what: 'two concurrent runs of the same move',
    tests: { project: 'matrix', files: ['test/matrix/together.test.ts'] },
    floors: {
      quick: { cases: 105, covers: { variants: 15 } },
      full: { cases: 105, covers: { variants: 15 } },
    },
  },
  {
    name: 'controls',
    what: 'broken versions of the action, and true runs made untrue, each noticed by the oracle',
    tests: {
      project: 'matrix',
      files: ['test/matrix/controls/broken.test.ts', 'test/matrix/controls/doctored.test.ts'],
    },
    floors: { quick: { cases: 28, mutants: 28 }, full: { cases: 28, mutants: 28 } },
  },
  {
    name: 'mutants',
    what: 'the thirty mistakes of the safety analysis, each made in a copy and killed by the test that is named (quick: the cheap ones)',
    program: ['scripts/mutants.ts'],
    floors: { quick: { cases: 15, mutants: 15 }, full: { cases: 30, mutants: 30 } },
  },
  {
    name: 'stryker',
    what: 'every mutant that Stryker makes of the core, the methods, conclusions and refusals (not of their texts): at least 85 % are noticed by tests of seconds, and each that survives is explained',
    program: ['scripts/stryker.ts'],
    onlyFull: true,
    floors: {
      quick: { cases: 1_000, mutants: 1_000, score: 85, covers: { rooms: 7 } },
      full: { cases: 5_000, mutants: 5_000, score: 85, covers: { rooms: 7 } },
    },
  },
  {
    name: 'negative controls',
    what: "N1 to N5: AWS's help page as a script, objects and retries of the SDK, printed text, each failed by the oracle",
    tests: { project: 'matrix', files: ['test/matrix/controls/naive.test.ts'] },
    floors: { quick: { cases: 15, mutants: 15 }, full: { cases: 15, mutants: 15 } },
  },
]
