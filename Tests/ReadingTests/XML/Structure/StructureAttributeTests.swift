import ReadResult
import Testing

@testable import Reading

struct StructureAttributeTests {
  private typealias Fixture = StructureFixture

  @Test(arguments: [
    ("", ["missingAttribute currencyID"]),
    ("currencyID='EUR'", []),
    ("currencyID=''", []),
    ("currencyID='EUR' foo='1'", ["unknownAttribute foo"]),
    ("cbc:currencyID='EUR'", ["unknownAttribute cbc:currencyID", "missingAttribute currencyID"]),
    ("currencyID='EUR' xml:lang='de'", ["unknownAttribute lang"]),
    ("currencyID='EUR' xsi:foo='de'", ["unknownAttribute xsi:foo"]),
    ("currencyID='EUR' xsi:nil='false'", ["nilled cbc:PayableAmount"]),
    ("currencyID='EUR' xsi:schemaLocation='a'", []),
    ("currencyID='EUR' xsi:type='cbc:PayableAmountType'", []),
    ("currencyID='EUR' xsi:type='cbc:AmountType'", ["wrongType cbc:PayableAmount"]),
    ("currencyID='EUR' xsi:type='PayableAmountType'", ["wrongType cbc:PayableAmount"]),
    ("currencyID='EUR' xsi:type='xs:decimal'", ["wrongType cbc:PayableAmount"]),
    ("currencyID='EUR' xsi:type=' cbc:PayableAmountType'", ["wrongType cbc:PayableAmount"]),
    ("currencyID='EUR' xsi:type=''", ["wrongType cbc:PayableAmount"]),
  ])
  func `an attribute that is wrong is named`(attributes: String, expected: [String]) throws {
    let totals = Fixture.totals.replacing("currencyID=\"EUR\"", with: attributes)
    #expect(try Fixture.complaints(Fixture.ubl(totals: totals)) == expected)
  }

  @Test(arguments: [
    ("languageID='de'", []),
    ("languageID='de_DE'", ["malformedAttribute languageID"]),
    ("languageID=''", ["malformedAttribute languageID"]),
    ("languageLocaleID='de_DE'", []),
  ])
  func `the value of an attribute has its form`(attribute: String, expected: [String]) throws {
    let bytes = Fixture.ubl(middle: "<cbc:Note \(attribute)>a</cbc:Note>")
    #expect(try Fixture.complaints(bytes) == expected)
  }

  @Test(arguments: [
    ("listAgencyID='6'", []), ("listAgencyID=' 6 '", []),
    ("listAgencyID='7'", ["fixedAttribute listAgencyID"]),
  ])
  func `a fixed value is the only one`(attribute: String, expected: [String]) throws {
    let bytes = Fixture.cii(typeCode: "<ram:TypeCode \(attribute)>380</ram:TypeCode>")
    #expect(try Fixture.complaints(bytes) == expected)
  }

  @Test func `a root may say where its schema lies and what it is`() throws {
    #expect(
      try Fixture.complaints(
        Fixture.ubl(attributes: "xsi:schemaLocation='a b' xsi:type='InvoiceType'")) == [])
    #expect(
      try Fixture.complaints(Fixture.ubl(attributes: "xsi:nil='0'")) == ["nilled Invoice"])
  }
}
