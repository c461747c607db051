import { describe, expect, test } from 'vitest'
import { plainXml, XmlError } from '../../../../src/aws/cloudfront/xml.ts'

const plain =
  '<A><Aliases><Quantity>2</Quantity><Items><CNAME>www.example.com</CNAME><CNAME>a.example.com</CNAME></Items></Aliases><Enabled>true</Enabled></A>'

describe('a document as CloudFront writes it', () => {
  test.each([
    [
      'blanks',
      '<A>\n  <Aliases>\n <Quantity> 2 </Quantity>\n<Items>\n<CNAME>\n www.example.com \n</CNAME><CNAME>\ta.example.com</CNAME>\n</Items></Aliases>\r\n<Enabled> true\n</Enabled></A>',
    ],
    [
      'blanks between elements, without a line break',
      '<A> <Aliases>\t<Quantity>2</Quantity> <Items> <CNAME>www.example.com</CNAME> <CNAME>a.example.com</CNAME> </Items> </Aliases> <Enabled>true</Enabled></A>',
    ],
    [
      'comments',
      '<A><!-- a --><Aliases><Quantity>2<!-- b --></Quantity><Items><!-- <CNAME>x</CNAME> --><CNAME>www<!-- c -->.example.com</CNAME><CNAME>a.example.com</CNAME></Items></Aliases><Enabled><!-- false -->true</Enabled></A>',
    ],
    [
      'sections and instructions',
      '<A><?odd one?><Aliases><Quantity><![CDATA[2]]></Quantity><Items><CNAME><![CDATA[ www.example.com ]]></CNAME><CNAME>a.example<![CDATA[.com]]></CNAME></Items></Aliases><Enabled><![CDATA[true]]></Enabled></A>',
    ],
  ])('is made of one with %s', (_, odd) => {
    expect(plainXml(odd)).toBe(plain)
  })

  test('keeps attributes, and what would be markup', () => {
    expect(
      plainXml('<A b="1" ><C d=\'2\'> x &amp; &lt;y&gt; &#13;<![CDATA[<z>&]]> </C><E f="3" /></A>'),
    ).toBe('<A b="1"><C d=\'2\'>x &#38; &#60;y&#62; &#13;&#60;z&#62;&#38;</C><E f="3"/></A>')
  })

  test.each([plain, '<A/>', '<?xml version="1.0"?>\n<A><B>x y</B></A>\n'])('stays as it is: %s', (text) => {
    expect(plainXml(text)).toBe(text)
  })

  test.each(['<A> x <B/></A>', '<A><!-- a --></B>', '<A> &odd; </A>', '<A><![CDATA[x]]><B>y</B></A>'])(
    'is not made of what is not understood: %s',
    (text) => {
      expect(() => plainXml(text)).toThrow(XmlError)
    },
  )
})
