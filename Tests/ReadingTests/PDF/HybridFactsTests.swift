import InvoiceRules
import ReadResult
import Testing

@testable import Reading

@Suite struct HybridFactsTests {
  /// A PDF with an invoice that is named where `catalogue` says (object 6) and metadata (object 4).
  private func facts(
    xmp: [UInt8], catalogue: String = "/AF [6 0 R] /Metadata 4 0 R", relationship: String? = "Data",
    filter: String = ""
  ) throws -> HybridFacts {
    var fixture = PDFFixture(catalogue: catalogue)
    _ = fixture.add(stream: xmp, "/Type /Metadata /Subtype /XML \(filter)")
    _ = fixture.embed("factur-x.xml", XMLFixture.ubl(), relationship: relationship)
    let result = try Reader.read(Job(name: "a.pdf"), fixture.bytes).outcome.get()
    #expect(result.invoice != nil, "whatever the metadata say, the invoice is read")
    return try #require(result.hybrid)
  }

  private func facts(xmp: String) throws -> HybridFacts { try facts(xmp: Array(xmp.utf8)) }

  private static var expected: HybridFacts.Metadata {
    var metadata = HybridFacts.Metadata()
    metadata.pdfaPart = "3"
    metadata.pdfaConformance = "B"
    metadata.describedNamespaces = [XMPFixture.facturX]
    var statement = HybridFacts.Statement(namespace: XMPFixture.facturX)
    statement.documentType = "INVOICE"
    statement.documentFileName = "factur-x.xml"
    statement.version = "1.0"
    statement.conformanceLevel = "EN 16931"
    metadata.statements = [statement]
    return metadata
  }

  @Test(arguments: [XMPFixture.elements(), XMPFixture.attributes()])
  func `properties are read as elements and as attributes`(xmp: String) throws {
    let facts = try facts(xmp: xmp)
    #expect(facts.metadata == Self.expected)
    #expect(facts.metadataFault == nil && facts.furtherInvoices.isEmpty)
  }

  @Test func `other spellings of the namespace are found and kept as they are`() throws {
    let namespace = "urn:factur-x:pdfa:crossindustrydocument:invoice:1p0"
    let facts = try facts(xmp: XMPFixture.elements(namespace: namespace))
    #expect(facts.metadata?.statements.map(\.namespace) == [namespace])
    #expect(facts.metadata?.describedNamespaces == [namespace])
  }

  @Test func `properties elsewhere than in a description of a resource say nothing`() throws {
    let facts = try facts(
      xmp: XMPFixture.packet(
        """
        <rdf:Description xmlns:fx="\(XMPFixture.facturX)" xmlns:e="urn:e">
        <e:note><fx:Version>9</fx:Version></e:note><fx:Title>t</fx:Title><fx:Version/>
        </rdf:Description>
        """))
    #expect(facts.metadata == HybridFacts.Metadata())
  }

  @Test func `statements in two namespaces are kept apart, and only so many`() throws {
    let parts = (0..<30).map { number in
      """
      <rdf:Description xmlns:a="urn:\(number):CrossIndustryDocument:invoice" a:Version="\(number)">
      <a:Version>x</a:Version></rdf:Description>
      """
    }
    let statements = try facts(xmp: XMPFixture.packet(parts.joined())).metadata?.statements
    #expect(statements?.map(\.version) == (0..<10).map { "\($0)" })
  }

  @Test func `bytes of nothing behind the packet are no fault, long values are cut`() throws {
    let xmp = XMPFixture.elements(["Version": String(repeating: "1", count: 10_000)])
    let facts = try facts(xmp: Array(xmp.utf8) + [0, 0, 0])
    #expect(facts.metadata?.statements.first?.version == String(repeating: "1", count: 200))
  }

  @Test(arguments: [
    "", "kein XML", "<x:xmpmeta xmlns:x='adobe:ns:meta/'>", "<a:b/>",
    "<!DOCTYPE x [<!ENTITY e 'e'>]><x>&e;</x>",
  ])
  func `metadata that are no XML are a fault and nothing more`(xmp: String) throws {
    let facts = try facts(xmp: xmp)
    #expect(facts.metadata == nil)
    #expect(facts.metadataFault?.isEmpty == false)
  }

  @Test func `metadata that can't be decoded or are too large are a fault`() throws {
    let damaged = try facts(xmp: [1, 2, 3], filter: "/Filter /FlateDecode")
    #expect(damaged.metadata == nil && damaged.metadataFault?.isEmpty == false)
    let spaces = [UInt8](repeating: 0x20, count: XMPPacket.byteLimit)
    let large = try facts(xmp: Array(XMPFixture.elements().utf8) + spaces)
    #expect(large.metadataFault == "more than \(XMPPacket.byteLimit) bytes")
  }

  @Test(arguments: ["/AF [6 0 R]", "/AF [6 0 R] /Metadata (text)", "/AF [6 0 R] /Metadata 99 0 R"])
  func `no metadata are no fault`(catalogue: String) throws {
    let facts = try facts(xmp: [], catalogue: catalogue)
    #expect(facts.metadata == nil && facts.metadataFault == nil)
  }

  @Test(arguments: [
    ("/AF [6 0 R]", true, false),
    ("/Names << /EmbeddedFiles << /Names [(a) 6 0 R] >> >>", false, true),
    ("/AF [6 0 R] /Names << /EmbeddedFiles << /Names [(a) 6 0 R] >> >>", true, true),
  ])
  func `where the file is named is told`(
    catalogue: String, isAssociated: Bool, isInNameTree: Bool
  ) throws {
    let file = try facts(xmp: [], catalogue: catalogue).invoice
    #expect(file.isAssociated == isAssociated && file.isInNameTree == isInNameTree)
    #expect(file.name == "factur-x.xml" && file.mimeType == "text/xml")
    #expect(file.relationship == "Data")
  }

  @Test func `a further invoice is named, a second copy is not`() throws {
    var fixture = PDFFixture(catalogue: "/AF [5 0 R 7 0 R 9 0 R 11 0 R]")
    _ = fixture.embed("factur-x.xml", XMLFixture.ubl())
    _ = fixture.embed("zwei.xml", XMLFixture.ubl(number: "R-2"))
    _ = fixture.embed("kopie.xml", XMLFixture.ubl())
    _ = fixture.embed("bestellung.xml", XMLFixture.order)
    let result = try Reader.read(Job(name: "a.pdf"), fixture.bytes).outcome.get()
    #expect(result.hybrid?.furtherInvoices == ["zwei.xml"])
    #expect(result.hybrid?.invoice.relationship == nil)
  }

  @Test func `a PDF without an invoice, or whose invoice is not asked for, has no such facts`()
    throws
  {
    var fixture = PDFFixture(catalogue: "/Metadata 4 0 R /AF [6 0 R]")
    _ = fixture.add(stream: Array(XMPFixture.elements().utf8))
    _ = fixture.embed("factur-x.xml", XMLFixture.ubl())
    let ignoring = Job(name: "a.pdf", ignoresStructuredPart: true)
    let ignored = try Reader.read(ignoring, fixture.bytes).outcome.get()
    #expect(ignored.hybrid == nil && ignored.notices.isEmpty)
    #expect(try Reader.read(Job(name: "a.pdf"), PDFFixture().bytes).outcome.get().hybrid == nil)
  }

  @Test(arguments: [
    ("INVOICE", false, "factur-x.xml is announced by the metadata and missing"),
    ("INVOICE", true, "factur-x.xml: "), ("ORDER", false, ""),
  ])
  func `an invoice that is announced and missing or broken leaves one notice`(
    type: String, isThere: Bool, notice: String
  ) throws {
    var fixture = PDFFixture(catalogue: "/Metadata 4 0 R \(isThere ? "/AF [6 0 R]" : "")")
    let xmp = XMPFixture.elements(XMPFixture.fields.merging(["DocumentType": type]) { $1 })
    _ = fixture.add(stream: Array(xmp.utf8))
    _ = fixture.embed("factur-x.xml", XMLFixture.broken)
    let result = try Reader.read(Job(name: "a.pdf"), fixture.bytes).outcome.get()
    #expect(result.hybrid == nil)
    #expect(result.notices.count == (notice.isEmpty ? 0 : 1))
    for found in result.notices {
      #expect(found.code == .damagedPart && found.detail.hasPrefix(notice))
    }
  }
}
