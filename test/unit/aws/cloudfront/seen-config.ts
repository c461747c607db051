import { SaxesParser } from 'saxes'

/** What an independent parser finds at the two places, and everything else as a list of events. */
export function seen(text: string) {
  const path: string[] = []
  const aliases: string[] = []
  const rest: string[] = []
  let quantity = ''
  let enabled = ''
  let cname = ''
  const parser = new SaxesParser()
  const at = () => path.slice(1).join('/')
  const elsewhere = () => !/^(Aliases|Enabled)(\/|$)/.test(at())
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    path.push(name)
    if (at() === 'Aliases/Items/CNAME') cname = ''
    if (elsewhere()) rest.push(`<${name} ${JSON.stringify(attributes)}`)
  })
  const text_ = (value: string) => {
    if (at() === 'Aliases/Items/CNAME') cname += value
    else if (at() === 'Aliases/Quantity') quantity += value
    else if (at() === 'Enabled') enabled += value
    else if (elsewhere()) rest.push(value)
  }
  parser.on('text', text_)
  parser.on('cdata', text_)
  parser.on('comment', (value) => {
    if (elsewhere()) rest.push(`!${value}`)
  })
  parser.on('closetag', ({ name }) => {
    if (at() === 'Aliases/Items/CNAME') aliases.push(cname.trim().toLowerCase())
    if (elsewhere()) rest.push(`>${name}`)
    path.pop()
  })
  parser.write(text.replace(/^\ufeff/, '')).close()
  return { aliases, quantity: quantity.trim(), enabled: enabled.trim(), rest: rest.join('') }
}
