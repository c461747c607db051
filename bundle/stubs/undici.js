/**
 * Stands in for undici, which `@actions/http-client` needs only for `getAgentDispatcher`, and that only `@actions/github`
 * calls. Requests of `@actions/core` go through node:http and, behind a proxy, through `tunnel`. Whoever does come here
 * is told so instead of going around the proxy.
 */
export class ProxyAgent {
  constructor() {
    throw new Error('undici is not part of this bundle')
  }
}
