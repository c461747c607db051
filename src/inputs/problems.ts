import type { FailureCode } from '../base/failure.ts'
import type { Finding } from '../base/finding.ts'
import { inputLine, visible } from '../base/text.ts'
import { withoutAccessKeys } from './aws.ts'
import { accepts, type Declaration, declarations, type InputName } from './declarations.ts'
import type { Problem } from './inputs.ts'

const mostShown = 120

/** Text that somebody gave, in quotes, escaped and cut, without access keys. */
export function shown(text: string): string {
  return `"${visible(withoutAccessKeys(text), mostShown)}"`
}

/** A reason to refuse the run before it asks anybody anything. */
export function blocker(id: FailureCode, title: string, evidence: string, remedy: string): Finding {
  return { id, level: 'blocker', title, evidence, remedy }
}

/** An input whose text cannot be read. `text` as it was given. */
export function invalid(name: InputName, problem: Problem, text: string): Finding {
  const { form, secret }: Declaration<unknown> = declarations[name]
  const given = problem.secret || secret ? 'a value that is not shown' : shown(problem.given ?? text)
  const { paste } = problem
  const remedy =
    paste !== undefined && accepts(name, paste) ? inputLine(name, visible(paste, 30_000)) : setTo(name)
  return blocker('input-invalid', `${name}: ${problem.why}`, `given: ${given}; accepted: ${form}`, remedy)
}

/** An input that must be given and is not. What was meant cannot be told: the default is a guess, and perhaps a safety switch off. */
export function missing(name: InputName): Finding {
  const { form, required } = declarations[name]
  const why = required
    ? 'it is required and empty; an undefined expression is empty'
    : 'an empty value does not mean the default; an undefined expression is empty'
  return blocker('input-missing', `${name}: ${why}`, `given: ""; accepted: ${form}`, setTo(name))
}

/** What describes a value is no line to paste: pasted, it would be refused again. */
function setTo(name: InputName): string {
  return `Set ${name} to ${declarations[name].form}.`
}
