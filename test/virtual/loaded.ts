/** What the action loads when it is needed: loading takes real time, in which a virtual clock that nobody waits for runs on. */
import '../../src/aws/route53/sdk.ts'
import '../../src/commands/environment-policy.ts'
