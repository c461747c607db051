/**
 * Stands in for the default credential chain of the AWS SDK. Clients of this action are always given their credentials,
 * so that no profile, no container and no instance metadata is ever asked: a client without any fails here.
 */
export function defaultProvider() {
  return async () => {
    throw new Error('this client was made without credentials')
  }
}
