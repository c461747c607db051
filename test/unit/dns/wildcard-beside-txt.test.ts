import { afterEach, expect, test } from 'vitest'
import { Internet } from './internet.ts'

const alias = 'www.example.com'
let internet: Internet | undefined

afterEach(async () => internet?.stop())

test('a DNS wildcard that answers for the ownership name is no CNAME that has to be deleted for it', async () => {
  const sites = [{ name: 'ns1.hoster.net', host: '127.0.0.21' }]
  const lines = [`${alias} 300 CNAME d111.cloudfront.net`, '*.example.com 300 CNAME d111.cloudfront.net']
  internet = await new Internet([{ name: 'example.com', sites, lines }]).start()
  const seen = await internet.dns().ownership(alias, 'd222.cloudfront.net')
  expect(seen).toMatchObject({ name: `_${alias}`, cname: '' })
})

test('a CNAME of its own at the ownership name is', async () => {
  const sites = [{ name: 'ns1.hoster.net', host: '127.0.0.21' }]
  const lines = [`_${alias} 300 CNAME elsewhere.example.com`]
  internet = await new Internet([{ name: 'example.com', sites, lines }]).start()
  const seen = await internet.dns().ownership(alias, 'd222.cloudfront.net')
  expect(seen).toMatchObject({ cname: 'elsewhere.example.com' })
})
