import ReadResult
import Testing

@testable import Reading

/// What stands in a UBL extension: checked where a schema knows it, let through where none does.
struct StructureExtensionTests {
  private typealias Fixture = StructureFixture

  @Test(arguments: [
    ("<q:a b='1' xsi:nil='true'>text<q:b/>text</q:a>", []),
    ("", ["missingElement ext:ExtensionContent"]),
    ("<q:a/><q:b/>", ["notBesideAnother b"]),
    ("<a xmlns=''/>", ["unknownElement a", "missingElement ext:ExtensionContent"]),
    (
      "<ext:UBLExtensions/>",
      ["unknownElement ext:UBLExtensions", "missingElement ext:ExtensionContent"]
    ),
    ("<cbc:IssueDate>x</cbc:IssueDate>", ["malformedValue cbc:IssueDate"]),
    ("<q:a><cbc:IssueDate>x</cbc:IssueDate></q:a>", ["malformedValue cbc:IssueDate"]),
    ("<q:a xsi:type='xs:date'>x</q:a>", ["malformedValue a"]),
    ("<q:a xsi:type='cbc:Foo'>x</q:a>", ["wrongType a"]),
    ("<q:a xsi:type='xades:GenericTimeStampType'/>", ["wrongType a"]),
    ("<xades:Any>text<q:a/></xades:Any>", []),
    ("<xades:Any b='1'/>", ["unknownAttribute b"]),
    ("<xades:Include URI='a'/>", []),
    ("<xades:Include URI='a'> </xades:Include>", ["strayText xades:Include"]),
    ("<xades:Include URI='a'><q:a/></xades:Include>", ["unknownElement a"]),
    (
      "<ds:CanonicalizationMethod Algorithm='a'><q:a/></ds:CanonicalizationMethod>",
      ["unknownElement a"]
    ),
    ("<ds:CanonicalizationMethod Algorithm='a'>b<cbc:ID/></ds:CanonicalizationMethod>", []),
    ("<ds:PGPData><ds:PGPKeyID>AAAA</ds:PGPKeyID><q:a/><q:b/></ds:PGPData>", []),
    (
      "<ds:PGPData><ds:PGPKeyPacket/><ds:PGPKeyPacket/></ds:PGPData>",
      ["notBesideAnother ds:PGPKeyPacket"]
    ),
    ("<ds:DSAKeyValue><ds:P/><ds:Q/><ds:Y/></ds:DSAKeyValue>", []),
    ("<ds:DSAKeyValue><ds:P/><ds:Y/></ds:DSAKeyValue>", ["notBesideAnother ds:Y"]),
    (
      "<ds:DSAKeyValue><ds:G/><ds:Y/><ds:Seed/></ds:DSAKeyValue>",
      ["missingElement ds:DSAKeyValue"]
    ),
    (
      "<q:a><ds:Manifest Id='a'><ds:Reference Id='a'><ds:DigestMethod Algorithm=''/>"
        + "<ds:DigestValue/></ds:Reference></ds:Manifest></q:a>", ["repeatedIdentifier Id"]
    ),
    (
      "<xades:ObjectIdentifier><xades:Identifier Qualifier='b'/></xades:ObjectIdentifier>",
      ["malformedAttribute Qualifier"]
    ),
  ])
  func `an extension is checked as far as it is known`(
    content: String, expected: [String]
  ) throws {
    #expect(try Fixture.complaints(Fixture.ubl(extension: content)) == expected)
  }

  @Test func `an Invoice in an extension is known to an Invoice only`() throws {
    let creditNote = "<CreditNote xmlns='\(XMLNamespace.creditNote)'/>"
    #expect(try Fixture.complaints(Fixture.ubl(extension: creditNote)) == [])
    #expect(try Fixture.report(Fixture.ubl(extension: "<Invoice/>")).counts[.missingElement] == 6)
  }
}
