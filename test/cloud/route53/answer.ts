import { randomUUID } from 'node:crypto'
import { element } from '../cloudfront/xml.ts'
import type { CloudResponse } from '../http.ts'
import { Refused } from '../identity.ts'

/** Namespace of the Route 53 API, version 2013-04-01 (botocore service model). */
export const namespace = 'https://route53.amazonaws.com/doc/2013-04-01/'

const declaration = '<?xml version="1.0"?>\n'

/** 200 with the root element `name` around `content`. */
export function answer(name: string, content: string): CloudResponse {
  return {
    status: 200,
    headers: { 'content-type': 'text/xml', 'x-amzn-requestid': randomUUID() },
    body: `${declaration}<${name} xmlns="${namespace}">${content}</${name}>`,
  }
}

/** The error envelope, which is that of the other REST-XML services. */
export function refusal({ status, code, message }: Refused): CloudResponse {
  const id = randomUUID()
  const error = element('Type', 'Sender') + element('Code', code) + element('Message', message)
  return {
    status,
    headers: { 'content-type': 'text/xml', 'x-amzn-requestid': id },
    body: `${declaration}<ErrorResponse xmlns="${namespace}"><Error>${error}</Error>${element('RequestId', id)}</ErrorResponse>`,
  }
}

export const invalidInput = (message: string): Refused => new Refused(400, 'InvalidInput', message)

/** Every reason why a batch cannot be carried out, in the list form in which Route 53 gives them. */
export const invalidBatch = (reasons: readonly string[]): Refused =>
  new Refused(400, 'InvalidChangeBatch', `[${reasons.join(', ')}]`)
