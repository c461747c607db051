import type { CloudResponse } from '../http.ts'
import { Refused } from '../identity.ts'
import type { CloudDistribution, World } from '../world.ts'
import { answer } from './answer.ts'
import { checkLength, checkTargetCovers } from './certificate.ts'
import { readConfig, withAliases } from './config.ts'
import { checkSyntax } from './names.ts'
import { checkTxt, holder } from './ownership.ts'
import { type Asked, arnOf, ownDistribution } from './request.ts'
import { invalidArgument, refused } from './texts.ts'
import { checkIfMatch, checkTakesAliases } from './update.ts'
import { accept, type Change, latest } from './versions.ts'
import { at, element, namespace, parse, valueAt } from './xml.ts'

/** PUT /2020-05-31/distribution/{TargetDistributionId}/associate-alias?Alias= */
export function associateAlias(asked: Asked): CloudResponse {
  const { world, id } = asked
  const alias = asked.request.query.get('Alias') ?? ''
  checkLength(alias, 253, 'Alias')
  asked.demand('cloudfront:AssociateAlias', arnOf(asked, id))
  const target = permittedTarget(asked, id, alias, 'noDistribution')
  if (answersRepeated(world, target, alias)) return answer('')
  checkMove(world, target, alias, world.switches.associateNeedsTxt)
  if (latest(target).aliases.length >= world.switches.aliasQuota) throw refused(world, 'tooMany')
  move(world, target, alias)
  return answer('')
}

/** POST /2020-05-31/domain-association */
export function updateDomainAssociation(asked: Asked): CloudResponse {
  const { world } = asked
  const root = parse(asked.request.body.toString('utf8'))
  const domain = valueAt(root, 'Domain') ?? ''
  const resource = at(root, 'TargetResource')
  const id = valueAt(resource, 'DistributionId') ?? ''
  checkLength(domain, 253, 'Domain')
  if (root.uri !== namespace || resource?.children.length !== 1 || id === '') {
    throw invalidArgument(
      'The parameter TargetResource must name one distribution or one distribution tenant.',
    )
  }
  asked.demand('cloudfront:UpdateDomainAssociation', arnOf(asked, id))
  const target = permittedTarget(asked, id, domain, 'noEntity')
  checkIfMatch(world, target, asked.request.headers['if-match'], 'optional')
  if (!answersRepeated(world, target, domain)) {
    checkMove(world, target, domain, world.switches.updateAssociationNeedsTxt)
    if (latest(target).aliases.length >= world.switches.aliasQuota) {
      throw refused(world, 'tooMany', world.switches.updateAssociationOverQuota)
    }
    move(world, target, domain)
  }
  const result = element('Domain', domain) + element('ResourceId', id)
  return answer(
    `<UpdateDomainAssociationResult xmlns="${namespace}">${result}</UpdateDomainAssociationResult>`,
    {
      etag: latest(target).etag,
    },
  )
}

/** The target, once the caller may update it, and the source too where that is the caller's own (guide, move options). */
function permittedTarget(asked: Asked, id: string, alias: string, otherwise: 'noDistribution' | 'noEntity') {
  asked.demand('cloudfront:UpdateDistribution', arnOf(asked, id))
  const target = ownDistribution(asked, id, otherwise)
  const source = holder(asked.world, alias)
  if (source !== undefined && source !== target && source.account === target.account) {
    asked.demand('cloudfront:UpdateDistribution', source.arn)
  }
  return target
}

/** Whether the call changes nothing because the target holds the alias already; a switch may make it a refusal (U3). */
function answersRepeated(world: World, target: CloudDistribution, alias: string): boolean {
  if (holder(world, alias) !== target) return false
  checkConfigurable(
    world.switches.repeatedAssociate,
    'The alias is already associated with the target distribution.',
  )
  return true
}

function checkConfigurable(outcome: 'ok' | 'IllegalUpdate' | 'InvalidArgument', text: string): void {
  if (outcome !== 'ok') throw new Refused(400, outcome, text)
}

/** The checks that the movers share, in the order that was seen: certificate, TXT, source enabled. */
function checkMove(
  world: World,
  target: CloudDistribution,
  alias: string,
  sameAccountNeedsTxt: boolean,
): void {
  checkSyntax(alias)
  checkTakesAliases(world, target)
  checkTargetCovers(world, target, alias)
  const source = holder(world, alias)
  const foreign = source !== undefined && source.account !== target.account
  if (foreign || sameAccountNeedsTxt) checkTxt(world, alias, target)
  if (source === undefined) checkConfigurable(world.switches.unheldAssociate, 'The alias is not in use.')
  if (!foreign) return
  const early = source.status === 'InProgress' && !world.switches.moverAcceptsDisabledInProgress
  if (latest(source).enabled || early) throw refused(world, 'sourceEnabled')
}

/** Takes the alias off its holder and puts it on the target, at one moment. */
function move(world: World, target: CloudDistribution, alias: string): void {
  const source = holder(world, alias)
  const changes: Change[] = []
  if (source !== undefined) {
    const rest = latest(source).aliases.filter((name) => name !== alias)
    const config = readConfig(withAliases(latest(source).xml, rest))
    changes.push({ distribution: source, config, keepEtag: !world.switches.sourceEtagAtOnce })
  }
  const config = readConfig(withAliases(latest(target).xml, [...latest(target).aliases, alias]))
  accept(world, [...changes, { distribution: target, config }])
}
