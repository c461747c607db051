/** Inputs that a run of the fuzzer found, each of which once broke a promise of its parser. */
export const findings: readonly { readonly parser: string; readonly input: string }[] = [
  {
    // Edited, although its declaration is no XML.
    parser: 'config XML',
    input:
      '<?xml version="1.0" encoding=?>\n<DistributionConfig xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/"><Aliases><Quantity>2</Quantity><Items><CNAME>www.example.com</CNAME><CNAME>api.example.com</CNAME></Items></Aliases><Enabled>true</Enabled></DistributionConfig>',
  },
  {
    // Two codes: the SDK hands a list on as the code, and as the message.
    parser: 'AWS answers',
    input:
      '<ErrorResponse xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/"><Error><Code>Throttling</Code><Type>Sender</Type><Code>AccessDenied</Code><Message>User: x is not authorized</Message></Error><RequestId>r1</RequestId></ErrorResponse>',
  },
  {
    parser: 'AWS answers',
    input:
      '<ErrorResponse xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/"><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>User: x is not authorized</Message><Message>##[error]y</Message></Error><RequestId>r1</RequestId></ErrorResponse>',
  },
  {
    // A fault of the judge: it built its object from the text as a key, which was that of another member.
    parser: 'runner commands and files',
    input: 'text',
  },
]
