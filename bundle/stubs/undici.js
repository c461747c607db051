/**
 * Stands in for undici, 480 kB that every run would load: @actions/http-client imports it for octokit alone. Without a proxy
 * octokit gets the fetch of Node.js; with one, undici itself, from a chunk that nobody else loads.
 */
export class ProxyAgent {
  constructor(options) {
    this.options = options
  }
}

/** The fetch of undici, through `dispatcher`, where octokit's defaults have found a proxy for the API. */
export async function fetch(url, { dispatcher, ...options } = {}) {
  if (dispatcher === undefined) return globalThis.fetch(url, options)
  const undici = await import('../../node_modules/undici/index.js')
  return undici.fetch(url, { ...options, dispatcher: new undici.ProxyAgent(dispatcher.options) })
}
