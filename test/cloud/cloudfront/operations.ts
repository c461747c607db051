import type { CloudRequest, CloudResponse } from '../http.ts'
import { listConflictingAliases, listDomainConflicts } from './conflicts.ts'
import { createDistribution, deleteDistribution } from './create.ts'
import { associateAlias, updateDomainAssociation } from './movers.ts'
import { getDistribution, getDistributionConfig, listDistributions, listTags } from './read.ts'
import type { Asked } from './request.ts'
import { updateDistributionTenant } from './tenant-update.ts'
import {
  getConnectionGroup,
  getDistributionTenant,
  getDistributionTenantByDomain,
  getManagedCertificateDetails,
  listDistributionTenants,
  verifyDnsConfiguration,
} from './tenants.ts'
import { updateDistribution } from './update.ts'

/** One operation: how it is asked for, and what answers. `path`: its group is the id of a distribution, or the identifier of another resource. */
export interface Operation {
  readonly name: string
  readonly method: string
  readonly path: RegExp
  readonly mutating: boolean
  readonly answer: (asked: Asked) => CloudResponse
}

const operation = (name: string, route: string, answer: Operation['answer'], mutating = false): Operation => {
  const [method = '', path = ''] = route.split(' ')
  return {
    name,
    method,
    path: new RegExp(`^/2020-05-31/${path.replace('{Id}', '([^/]+)')}/?$`),
    answer,
    mutating,
  }
}

/** Methods and paths as in the service model (botocore, cloudfront 2020-05-31). */
const operations: readonly Operation[] = [
  operation('GetDistribution', 'GET distribution/{Id}', getDistribution),
  operation('GetDistributionConfig', 'GET distribution/{Id}/config', getDistributionConfig),
  operation('UpdateDistribution', 'PUT distribution/{Id}/config', updateDistribution, true),
  operation('AssociateAlias', 'PUT distribution/{Id}/associate-alias', associateAlias, true),
  operation('ListDistributions', 'GET distribution', listDistributions),
  operation('CreateDistribution', 'POST distribution', createDistribution, true),
  operation('DeleteDistribution', 'DELETE distribution/{Id}', deleteDistribution, true),
  operation('ListConflictingAliases', 'GET conflicting-alias', listConflictingAliases),
  operation('ListDomainConflicts', 'POST domain-conflicts', listDomainConflicts),
  operation('UpdateDomainAssociation', 'POST domain-association', updateDomainAssociation, true),
  operation('ListTagsForResource', 'GET tagging', listTags),
  operation('GetDistributionTenant', 'GET distribution-tenant/{Id}', getDistributionTenant),
  operation('GetDistributionTenantByDomain', 'GET distribution-tenant', getDistributionTenantByDomain),
  operation('ListDistributionTenants', 'POST distribution-tenants', listDistributionTenants),
  operation('UpdateDistributionTenant', 'PUT distribution-tenant/{Id}', updateDistributionTenant, true),
  operation('GetConnectionGroup', 'GET connection-group/{Id}', getConnectionGroup),
  operation('VerifyDnsConfiguration', 'POST verify-dns-configuration', verifyDnsConfiguration),
  operation('GetManagedCertificateDetails', 'GET managed-certificate/{Id}', getManagedCertificateDetails),
]

/** The operation that a request asks for; undefined when there is no such route. */
export const operationOf = (request: CloudRequest): Operation | undefined =>
  operations.find(({ method, path }) => method === request.method && path.test(request.path))
