/** Stands in for the trace of a Lambda function: this action runs on a runner, and no request carries one. */
export const InvokeStore = { getInstanceAsync: async () => undefined }
