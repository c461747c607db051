// Made by `npm run iam` from scripts/lint-trust-policy.ts.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
/**
 * `node docs/setup/check-trust-policy.mjs FILE…` says what is wrong with the trust policy of a role that jobs of GitHub assume;
 * `-` is the standard input. The file is made of this one (`npm run iam`), so that it runs alone, on Node.js 20 too.
 * Rules: aws-docs, IAM User Guide, "Create a role for OpenID Connect federation"; GitHub docs, "OpenID Connect reference".
 */
const gitHub = 'token.actions.githubusercontent.com';
/** The provider of GitHub, of one enterprise there, of a GitHub with data residency, or of a GitHub Enterprise Server (GitHub docs, as above). */
const provider = /^arn:aws[a-z-]*:iam::(?:\d{12}|ACCOUNT_ID):oidc-provider\/(token\.actions\.githubusercontent\.com(?:\/[\w-]+)?|token\.actions\.[a-z0-9-]+\.ghe\.com|[a-z0-9.-]+(?::\d+)?\/_services\/token)$/;
/** What is wrong, one sentence each; empty: nothing. */
export function trustFaults(policy) {
    const statements = isObject(policy) ? [policy['Statement']].flat() : [];
    const allowing = statements.filter(isObject).filter(({ Effect }) => Effect === 'Allow');
    if (allowing.length === 0)
        return ['no statement allows anything'];
    return [...new Set(allowing.flatMap(statementFaults))];
}
/** Role chaining: it trusts roles that it names, and nothing else of AWS. */
function isChained({ Principal: principal, Action, Condition }) {
    if (!isObject(principal) || Object.keys(principal).join() !== 'AWS' || Condition !== undefined)
        return false;
    const roles = [principal['AWS']].flat().map(String);
    const named = /^(arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+|TARGET_ROLE_ARN)$/;
    return Action === 'sts:AssumeRole' && roles.length > 0 && roles.every((arn) => named.test(arn));
}
function statementFaults(statement) {
    if (isChained(statement))
        return [];
    const faults = [];
    const principal = isObject(statement['Principal']) ? statement['Principal'] : {};
    const federated = [principal['Federated'] ?? ''].flat().map(String);
    if (statement['Principal'] === '*' || 'AWS' in principal || 'Service' in principal)
        faults.push('it trusts others besides the identity provider of GitHub');
    const issuers = new Set(federated.map((arn) => provider.exec(arn)?.[1]));
    if (issuers.has(undefined) || issuers.size > 1)
        faults.push('the principal is not the identity provider of GitHub in one account');
    const actions = [statement['Action'] ?? ''].flat().map(String);
    if (actions.some((action) => action !== 'sts:AssumeRoleWithWebIdentity'))
        faults.push('it allows more than sts:AssumeRoleWithWebIdentity');
    const conditions = isObject(statement['Condition']) ? statement['Condition'] : {};
    return [...faults, ...conditionFaults(conditions, [...issuers][0] ?? gitHub)];
}
/** `issuer`: whose claims the keys of the conditions name. */
function conditionFaults(conditions, issuer) {
    const entries = Object.entries(conditions).flatMap(([operator, keys]) => isObject(keys)
        ? Object.entries(keys).map(([key, value]) => ({
            operator,
            key: key.toLowerCase(),
            values: [value].flat().map(String),
        }))
        : []);
    const on = (claim) => entries.filter(({ key }) => key === `${issuer}:${claim}`.toLowerCase());
    const faults = [];
    if (entries.some(({ operator }) => operator.startsWith('ForAllValues:')))
        faults.push('ForAllValues is true where the claim is missing');
    if (entries.some(({ operator }) => /IfExists$/.test(operator)))
        faults.push('IfExists is true where the claim is missing');
    if (entries.some(({ operator }) => /Not/.test(operator)))
        faults.push('it says who is not trusted, which trusts all others');
    const audiences = on('aud');
    if (audiences.length === 0)
        faults.push('it does not look at the audience (aud)');
    if (audiences.some(({ operator }) => operator !== 'StringEquals'))
        faults.push('the audience (aud) is not compared by StringEquals');
    const subjects = on('sub');
    if (subjects.length === 0)
        return [...faults, 'it does not look at the subject (sub): every repository on GitHub is trusted'];
    for (const { operator, values } of subjects) {
        if (operator !== 'StringEquals')
            faults.push('the subject (sub) is not compared by StringEquals');
        for (const value of values)
            faults.push(...subjectFaults(value));
    }
    return faults;
}
function subjectFaults(subject) {
    if (/[*?]/.test(subject))
        return [`the subject ${subject} has a wildcard`];
    const [, repository = '', rest = ''] = /^repo:([^:]+):(.*)$/.exec(subject) ?? [];
    if (!/^[\w.-]+(@[\w]+)?\/[\w.-]+(@[\w]+)?$/.test(repository))
        return [`the subject ${subject} names no repository`];
    if (rest === 'pull_request')
        return [`the subject ${subject} is any pull request`];
    return /^environment:.+$/.test(rest) ? [] : [`the subject ${subject} is bound to no environment`];
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
if (process.argv[1] === fileURLToPath(import.meta.url)) {
    for (const file of process.argv.slice(2)) {
        const faults = trustFaults(JSON.parse(readFileSync(file === '-' ? 0 : file, 'utf8')));
        for (const fault of faults)
            console.log(`${file}: ${fault}`);
        if (faults.length === 0)
            console.log(`${file}: nothing is wrong`);
        else
            process.exitCode = 1;
    }
}
