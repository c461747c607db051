/**
 * Stands in for @actions/exec, which @actions/core uses only to tell about the operating system: this action starts no other
 * program, and the code to do so is not in the bundle.
 */
export function getExecOutput() {
  throw new Error('no other program is started')
}
