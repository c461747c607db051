import { randomUUID } from 'node:crypto'
import type { CloudResponse } from '../http.ts'
import type { Refused } from '../identity.ts'
import { element, namespace } from './xml.ts'

const declaration = '<?xml version="1.0"?>\n'

/** 200 with a document; `xml` is its root element. */
export function answer(
  xml: string,
  headers: Readonly<Record<string, string>> = {},
  status = 200,
): CloudResponse {
  return {
    status,
    headers: { 'x-amzn-requestid': randomUUID(), 'content-type': 'text/xml', ...headers },
    body: xml === '' ? '' : declaration + xml,
  }
}

/** The error envelope of the API, as in traces of it (boto#1845). */
export function refusal({ status, code, message }: Refused): CloudResponse {
  const id = randomUUID()
  const type = status < 500 ? 'Sender' : 'Receiver'
  const error = element('Type', type) + element('Code', code) + element('Message', message)
  const xml = `<ErrorResponse xmlns="${namespace}"><Error>${error}</Error>${element('RequestId', id)}</ErrorResponse>`
  return {
    status,
    headers: { 'x-amzn-requestid': id, 'content-type': 'text/xml' },
    body: declaration + xml,
  }
}
