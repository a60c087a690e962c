import Invoice
import ReadResult
import Testing

@testable import Reading

struct BindingTermsTests {
  /// All terms of EN 16931-1; BT-4 does not exist.
  private static let terms = (1...165).filter { $0 != 4 }.map { Term(rawValue: "BT-\($0)") }

  @Test(arguments: EInvoiceSyntax.all.map(\.syntax))
  func `a binding has a row for every term of the norm`(syntax: ReadResult.Syntax) throws {
    let binding = try #require(EInvoiceSyntax.all.first { $0.syntax == syntax }).binding
    let bound = Set(binding.terms())
    #expect(Self.terms.filter { !bound.contains($0) } == [])
  }
}
