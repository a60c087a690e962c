import Invoice
import InvoiceRules
import ReadResult
import Testing

@testable import Reading

/// The rules that a table's shape says: for each a document made from its path that breaks it, and
/// one that keeps it.
struct SyntaxShapeTests {
  /// An earlier context takes every element that these would be asked at.
  private static let neverAsked: Set<String> = ["CII-DT-010", "CII-DT-011", "CII-DT-012"]

  @Test(arguments: [ReadResult.Syntax.ublInvoice, .cii])
  func `what must not be there is found where it is and not where it isn't`(
    syntax: ReadResult.Syntax
  ) throws {
    let machine = try #require(SyntaxRules.machine(for: syntax))
    for rule in machine.rules where !Self.neverAsked.contains(rule.id) {
      guard case .absent = rule.shape else { continue }
      let broken = try #require(SyntaxExample(of: rule, of: machine, occurring: 1))
      let kept = try #require(SyntaxExample(of: rule, of: machine, occurring: 0))
      #expect(try broken.breaks(rule.id), "\(rule.id): \(broken.document)")
      #expect(try !kept.breaks(rule.id), "\(rule.id): \(kept.document)")
    }
  }

  @Test(arguments: [ReadResult.Syntax.ublInvoice, .cii])
  func `a count is found where it is too high or too low and not within its range`(
    syntax: ReadResult.Syntax
  ) throws {
    let machine = try #require(SyntaxRules.machine(for: syntax))
    for rule in machine.rules {
      guard case .count(_, let range) = rule.shape else { continue }
      var wrong = range.lowerBound > 0 ? [range.lowerBound - 1] : []
      if range.upperBound < Int.max { wrong.append(range.upperBound + 1) }
      for times in wrong {
        let broken = try #require(SyntaxExample(of: rule, of: machine, occurring: times))
        #expect(try broken.breaks(rule.id), "\(rule.id): \(broken.document)")
      }
      let right = range.upperBound < Int.max ? range.upperBound : range.lowerBound
      let kept = try #require(SyntaxExample(of: rule, of: machine, occurring: right))
      #expect(try !kept.breaks(rule.id), "\(rule.id): \(kept.document)")
    }
  }

  @Test(arguments: neverAsked.sorted())
  func `an element belongs to the first context that takes it`(rule: String) throws {
    let type = "<ram:TypeCode listID='x' listAgencyID='x' listVersionID='x' name='x'/>"
    let example = SyntaxExample(.cii, "<rsm:ExchangedDocument>\(type)</rsm:ExchangedDocument>")
    #expect(try example.breaks("CII-DT-008"))
    #expect(try !example.breaks(rule))
  }

  @Test func `a finding names the element, says what to do and counts the contexts`() throws {
    let line =
      "<cac:InvoiceLine>\n<cac:Item><cbc:Keyword/><cbc:Keyword/></cac:Item></cac:InvoiceLine>"
    let item = "<cac:AccountingSupplierParty><cac:Party><cac:Language/></cac:Party>"
    let example = SyntaxExample(.ublInvoice, "\(item)</cac:AccountingSupplierParty>\n\(line)")
    let findings = try example.findings()
    #expect(
      findings.first { $0.rule == "UBL-CR-146" }
        == Finding(
          rule: "UBL-CR-146", severity: .warning, terms: [], count: 1,
          place: "Zeile 1 der Datei, /Invoice/AccountingSupplierParty/Party/Language",
          placeEnglish: "Line 1 of the file, /Invoice/AccountingSupplierParty/Party/Language",
          german: """
            Das Element „AccountingSupplierParty/Party/Language“ ist in einer EN-16931-Rechnung \
            nicht vorgesehen. Bitte lassen Sie es weg.
            """,
          english: """
            The element “AccountingSupplierParty/Party/Language” has no place in an EN 16931 \
            invoice. Please leave it out.
            """))
    #expect(findings.first { $0.rule == "UBL-CR-568" }?.count == 1)
    #expect(findings.first?.severity == .fatal)
    let place = try #require(findings.first { $0.rule == "UBL-SR-48" })
    #expect(place.place == "Zeile 2 der Datei, /Invoice/InvoiceLine")
    #expect(
      place.german.hasPrefix("In „InvoiceLine“ fehlt das Element „Item/ClassifiedTaxCategory“."))
  }

  @Test func `counts of nested contexts are kept apart`() throws {
    let inner = "<cac:Address><cac:AddressLine/></cac:Address>"
    let example = SyntaxExample(
      .ublInvoice, "<cac:Address><cac:AddressLine/>\(inner)</cac:Address>")
    #expect(try !example.breaks("UBL-SR-51"))
    let broken = SyntaxExample(
      .ublInvoice, "<cac:Address><cac:AddressLine/>\(inner)<cac:AddressLine/></cac:Address>")
    #expect(try broken.findings().first { $0.rule == "UBL-SR-51" }?.count == 1)
  }

  @Test func `names count with their namespace whatever their prefix`() throws {
    let namespace = try #require(SyntaxName.namespaces["cac"])
    let known = SyntaxExample(.ublInvoice, "<x:Signature xmlns:x='\(namespace)'/>")
    #expect(try known.breaks("UBL-CR-137"))
    let foreign = SyntaxExample(.ublInvoice, "<x:Signature xmlns:x='urn:x'/>")
    #expect(try !foreign.breaks("UBL-CR-137"))
  }

  @Test func `an invoice is read with the findings about its syntax`() throws {
    let example = SyntaxExample(.ublInvoice, "<cac:Signature/>")
    let invoice = try EInvoiceReader.read([UInt8](example.document.utf8), limits: .init())
    #expect(invoice?.syntaxFindings.map(\.rule) == ["UBL-CR-137"])
  }

  @Test func `ZUGFeRD 1 has no such rules`() throws {
    let tree = try XMLTree(parsing: [UInt8]("<a/>".utf8), limits: .init())
    #expect(SyntaxRules.findings(in: tree, syntax: .zugferd1, specification: nil) == [])
  }
}
