/** The tag that CloudFormation puts on what it creates; its value is the name of the stack (aws-docs: Resource tags). */
export const stackTag = 'aws:cloudformation:stack-name'
