import type { Policy } from '../cloud/identity.ts'
import { repository, role } from '../cloud/scene.ts'
import { parseCommandFile } from '../stories/harness/command-files.ts'
import { diligentPerson } from '../virtual/person.ts'
import { type VirtualRun, virtualRun } from '../virtual/run.ts'
import type { Stage } from '../virtual/stage.ts'
import { playWorkflow } from '../workflows/play.ts'
import type { Played } from '../workflows/played.ts'
import { ownWorkflow } from '../workflows/workflow-text.ts'

type Texts = Readonly<Record<string, string>>

/** A list that a run of the action has given for the workflow `move-aliases`, with what it says of it. */
export interface List {
  readonly title: string
  readonly paste: string
}

/** The lists among what a run says is to be done next. */
export function listsOf(outputs: Texts): readonly List[] {
  const next: readonly (List & { readonly language: string })[] = JSON.parse(outputs['report'] ?? '{}').next
  return next.filter(({ language, title }) => language === 'json' && title.includes('move-aliases'))
}

/** What is played of the workflow. */
export type ListPlay = Played<Omit<VirtualRun, 'state'> & { readonly state: Texts }>

/** Calls the workflow `move-aliases` with a list and roles in the variables of its environments, on virtual time; somebody approves, and somebody publishes what is asked for. */
export async function playList(
  stage: Stage,
  moves: string,
  inputs: Texts = {},
  roles: Texts = {},
): Promise<ListPlay> {
  const { cloud, clock } = stage
  cloud.job.approvals = []
  return await playWorkflow(cloud, ownWorkflow('move-aliases.yml'), {
    event: 'workflow_call',
    inputs: { moves, ...inputs },
    vars: () => ({
      CLOUDFRONT_TARGET_ROLE: roles['role-to-assume'] ?? '',
      CLOUDFRONT_SOURCE_ROLE: roles['source-role-to-assume'] ?? '',
      CLOUDFRONT_DNS_ROLE: roles['dns-role-to-assume'] ?? '',
      CLOUDFRONT_ROLE_CHAINING: '',
    }),
    review: () => ({ state: 'approved', user: 'hubot' }),
    now: clock.now,
    act:
      () =>
      async ({ inputs: given, env, state }) => {
        const post = state === undefined ? {} : { post: { state } }
        const run = await virtualRun(
          { ...stage, inputs: {} },
          { inputs: given, env, reader: diligentPerson(stage), ...post },
        )
        return { ...run, state: parseCommandFile(run.state) }
      },
  })
}

/** A role that every environment of the workflows may assume. */
export function roleOfAllJobs(
  { cloud: { world } }: Stage,
  account: string,
  policies: readonly Policy[],
  name = 'all-jobs',
): string {
  const [owner, repo] = repository.name.split('/')
  const subjects = [
    `repo:${repository.name}:environment:production*`,
    `repo:${owner}@${repository.ownerId}/${repo}@${repository.id}:environment:production*`,
  ]
  return role(world, {
    account,
    name,
    policies,
    trust: {
      StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' },
      StringLike: { 'token.actions.githubusercontent.com:sub': subjects },
    },
  }).arn
}
