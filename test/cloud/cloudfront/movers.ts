import type { CloudResponse } from '../http.ts'
import { Refused } from '../identity.ts'
import type { Holder, World } from '../world.ts'
import { answer } from './answer.ts'
import { checkLength, checkTargetCovers } from './certificate.ts'
import { checkSyntax } from './names.ts'
import { checkTxt, holder, isTaken } from './ownership.ts'
import { type Asked, arnOf, arnOfNamed, type Named, namedIn, ownDistribution, ownNamed } from './request.ts'
import { changed } from './settings.ts'
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
  asked.demand(updating({ kind: 'distribution' }), arnOf(asked, id))
  const target = ownDistribution(asked, id, 'noDistribution')
  demandSource(asked, target, alias, 'AssociateAlias')
  // "Only supports standard distributions" (API_AssociateAlias); with which error it says so is not documented.
  if (holder(world, alias)?.kind === 'distribution-tenant')
    throw invalidArgument('AssociateAlias does not support distribution tenants.')
  if (answersRepeated(world, target, alias)) return answer('')
  checkMove(world, target, alias, { within: world.switches.associateNeedsTxt, across: true })
  if (isFull(world, target)) throw refused(world, 'tooMany')
  move(world, target, alias)
  return answer('')
}

/** POST /2020-05-31/domain-association */
export function updateDomainAssociation(asked: Asked): CloudResponse {
  const { world } = asked
  const root = parse(asked.request.body.toString('utf8'))
  const domain = valueAt(root, 'Domain') ?? ''
  const named = namedIn(at(root, 'TargetResource'))
  checkLength(domain, 253, 'Domain')
  if (root.name !== 'UpdateDomainAssociationRequest' || root.uri !== namespace || named === undefined) {
    throw invalidArgument(
      'The parameter TargetResource must name one distribution or one distribution tenant.',
    )
  }
  const target = permittedTarget(asked, named, domain)
  checkIfMatch(world, target, asked.request.headers['if-match'], 'optional')
  if (!answersRepeated(world, target, domain)) {
    const { updateAssociationNeedsTxt: within, updateAssociationAcrossNeedsTxt: across } = world.switches
    checkMove(world, target, domain, { within, across })
    if (isFull(world, target)) {
      throw refused(world, 'tooMany', world.switches.updateAssociationOverQuota)
    }
    move(world, target, domain)
  }
  const result = element('Domain', domain) + element('ResourceId', target.id)
  return answer(
    `<UpdateDomainAssociationResult xmlns="${namespace}">${result}</UpdateDomainAssociationResult>`,
    {
      etag: latest(target).etag,
    },
  )
}

/** The target of UpdateDomainAssociation, once the caller may update it and the source. */
function permittedTarget(asked: Asked, named: Named, domain: string): Holder {
  const arn = arnOfNamed(asked, named)
  asked.demand('cloudfront:UpdateDomainAssociation', arn)
  asked.demand(updating({ kind: named.tenantId === '' ? 'distribution' : 'distribution-tenant' }), arn)
  const target = ownNamed(asked, named)
  demandSource(asked, target, domain, 'UpdateDomainAssociation')
  return target
}

/** The permission to update the source, where that is the caller's own (guide, move options); that of the call itself by a switch. */
function demandSource(asked: Asked, target: Holder, alias: string, call: string): void {
  const source = holder(asked.world, alias)
  if (source === undefined || source === target || source.account !== target.account) return
  if (asked.world.switches.moverPermission === 'source-too') asked.demand(`cloudfront:${call}`, source.arn)
  asked.demand(updating(source), source.arn)
}

const updating = ({ kind }: Pick<Holder, 'kind'>): string =>
  kind === 'distribution' ? 'cloudfront:UpdateDistribution' : 'cloudfront:UpdateDistributionTenant'

function isFull({ switches }: World, target: Holder): boolean {
  const quota = target.kind === 'distribution' ? switches.aliasQuota : switches.tenantDomainQuota
  return latest(target).aliases.length >= quota
}

/** Whether the call changes nothing because the target holds the alias already; a switch may make it a refusal (U3). */
function answersRepeated(world: World, target: Holder, alias: string): boolean {
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

/** Whether a mover looks for the TXT record: within one account, and between two. */
interface NeedsTxt {
  readonly within: boolean
  readonly across: boolean
}

/** The checks that the movers share, in the order that was seen (certificate, TXT, source enabled), or with the last of them first. */
function checkMove(world: World, target: Holder, alias: string, needsTxt: NeedsTxt): void {
  checkSyntax(alias)
  if (target.kind === 'distribution') checkTakesAliases(world, target)
  const source = holder(world, alias)
  const foreign = source !== undefined && source.account !== target.account
  const first = world.switches.moverLooksAtEnabled === 'first'
  if (first && foreign) checkDisabled(world, source)
  checkPolicy(world, [target, source])
  checkTargetCovers(world, target, alias)
  if (foreign ? needsTxt.across : needsTxt.within) checkTxt(world, alias, target)
  if (source === undefined) checkConfigurable(world.switches.unheldAssociate, 'The alias is not in use.')
  if (source === undefined && isTaken(world, target, alias)) throw refused(world, 'held', 'IllegalUpdate')
  if (!first && foreign) checkDisabled(world, source)
}

/** Between two accounts the source must be disabled; whether a tenant must be, and since when, is a switch. */
function checkDisabled(world: World, source: Holder): void {
  const { tenantSourceDisabled, moverAcceptsDisabledInProgress } = world.switches
  if (source.kind === 'distribution-tenant' && !tenantSourceDisabled) return
  const early = source.status === 'InProgress' && !moverAcceptsDisabledInProgress
  if (latest(source).enabled || early) throw refused(world, 'sourceEnabled')
}

/** Only listed settings of a distribution with a continuous-deployment policy may change; whether movers keep to that is not known. */
function checkPolicy(world: World, ends: readonly (Holder | undefined)[]): void {
  if (world.switches.moverUnderPolicy === 'ok') return
  const bound = (end: Holder | undefined) =>
    end?.kind === 'distribution' && end.continuousDeploymentPolicyId !== ''
  if (ends.some(bound)) throw refused(world, 'continuousDeployment')
}

/** Takes the alias off its holder and puts it on the target, at one moment. */
function move(world: World, target: Holder, alias: string): void {
  const source = holder(world, alias)
  const changes: Change[] = []
  if (source !== undefined) {
    const rest = latest(source).aliases.filter((name) => name !== alias)
    const config = changed(source, { aliases: rest })
    changes.push({ distribution: source, config, keepEtag: !world.switches.sourceEtagAtOnce })
  }
  const config = changed(target, { aliases: [...latest(target).aliases, alias] })
  accept(world, [...changes, { distribution: target, config }])
}
