/** Inputs that a run of the fuzzer found, each of which once broke a promise of its parser. */
export const findings: readonly { readonly parser: string; readonly input: string }[] = [
  {
    // Edited, although its declaration is no XML.
    parser: 'config XML',
    input:
      '<?xml version="1.0" encoding=?>\n<DistributionConfig xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/"><Aliases><Quantity>2</Quantity><Items><CNAME>www.example.com</CNAME><CNAME>api.example.com</CNAME></Items></Aliases><Enabled>true</Enabled></DistributionConfig>',
  },
]
