import { describe, expect, test } from 'vitest'
import { managedHolder } from '../../../src/move/managed-holder.ts'

describe('a holder in an account of a service', () => {
  test.each([
    ['******576650', 'us-east-1'],
    ['******146802', 'eu-central-1'],
    ['020402002396', 'ap-northeast-2'],
  ])('%s is API Gateway of %s', (account, region) => {
    const holder = managedHolder('shop.example.com', account)
    expect(holder).toMatchObject({ by: 'API Gateway', certainty: 'known' })
    expect(holder?.evidence).toContain(region)
    expect(holder?.release).toContain(`delete-domain-name --domain-name shop.example.com --region ${region}`)
  })

  test.each(['******200621', '******359175'])(
    '%s is Amplify Hosting, which knows the domain by its apex',
    (account) => {
      const holder = managedHolder('www.shop.example.com', account)
      expect(holder).toMatchObject({ by: 'Amplify Hosting', certainty: 'known' })
      expect(holder?.release).toContain('delete-domain-association --app-id APP_ID --domain-name example.com')
    },
  )

  test('the account counts more than the name', () => {
    expect(managedHolder('auth.example.com', '******576650')).toMatchObject({ by: 'API Gateway' })
  })

  test('an account that shows other digits, or none at all, is nobody in particular', () => {
    expect(managedHolder('www.example.com', '******112233')).toBeUndefined()
    expect(managedHolder('www.example.com', '************')).toBeUndefined()
    expect(managedHolder('www.example.com', '******')).toBeUndefined()
  })
})

describe('a name that people give to one service', () => {
  test.each([
    ['auth.example.com', 'Cognito', 'delete-user-pool-domain --domain auth.example.com'],
    ['graphql.example.com', 'AppSync', 'delete-domain-name --domain-name graphql.example.com'],
    ['api.example.com', 'API Gateway', 'delete-domain-name --domain-name api.example.com'],
  ])('%s is likely %s', (alias, by, command) => {
    const holder = managedHolder(alias, '******112233')
    expect(holder).toMatchObject({ by, certainty: 'likely' })
    expect(holder?.release).toContain(command)
  })

  test('only the whole first label speaks', () => {
    expect(managedHolder('author.example.com', '******112233')).toBeUndefined()
    expect(managedHolder('my-api.example.com', '******112233')).toBeUndefined()
  })

  test('a wildcard is quoted, or the shell would replace it', () => {
    expect(managedHolder('*.example.com', '******576650')?.release).toContain("--domain-name '*.example.com'")
  })
})
