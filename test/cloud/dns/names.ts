/** Lower case, without trailing dot, `\052` and other octal escapes undone (an escaped dot stays escaped). The root is ''. */
export function normalName(name: string): string {
  return name
    .replace(/\\([0-3][0-7]{2})/g, (escaped, octal: string) =>
      octal === '056' ? escaped : String.fromCharCode(Number.parseInt(octal, 8)),
    )
    .replace(/\.$/, '')
    .toLowerCase()
}

/** The name and all names above it, the name itself first, the root last: `a.b`, `b`, ''. */
export function upwards(name: string): string[] {
  if (name === '') return ['']
  const dot = name.indexOf('.')
  return [name, ...upwards(dot < 0 ? '' : name.slice(dot + 1))]
}

/** Whether `name` is `zone` or below it. */
export function isWithin(name: string, zone: string): boolean {
  return zone === '' || name === zone || name.endsWith(`.${zone}`)
}

/** Labels from the right, the order in which Route 53 sorts: `www.example.com` gives `com.example.www`. */
export function reversed(name: string): string {
  return name.split('.').toReversed().join('.')
}
