import InvoiceRules
import ReadResult

/// The XMP metadata of a PDF, as far as they are about invoices.
struct PDFMetadata {
  /// Nil where there are none that can be read.
  private(set) var content: HybridFacts.Metadata?
  /// Why metadata that are there can't be read.
  private(set) var fault: String?

  init(of file: borrowing PDFFile, limits: ReadingLimits) {
    guard let stream = file.value("/Metadata", of: file.catalogue), file.kind(of: stream) == .stream
    else { return }
    do throws(PDFStreamFailure) {
      let bytes = try file.data(of: stream, limit: XMPPacket.byteLimit)
      do throws(ReadFailure) {
        content = HybridFacts.Metadata(try XMPPacket(parsing: bytes, limits: limits))
      } catch {
        fault = error.line.map { "line \($0): \(error.detail)" } ?? error.detail
      }
    } catch {
      fault =
        switch error {
        case .damaged(let detail): detail
        case .tooLarge: "more than \(XMPPacket.byteLimit) bytes"
        }
    }
  }

  /// The file that is said to hold an invoice.
  var announcedInvoice: String? {
    content?.statements.first { $0.documentType == "INVOICE" }?.documentFileName
  }
}

extension HybridFacts {
  /// What a PDF says about the e-invoices in it; nil where there are none.
  init?(_ invoices: InvoiceParts, _ metadata: PDFMetadata) {
    guard let leading = invoices.leading else { return nil }
    self.init(invoice: EmbeddedFile(leading.embedded))
    furtherInvoices = invoices.parts.filter { $0.bytes != leading.bytes }.map(\.name)
    self.metadata = metadata.content
    metadataFault = metadata.fault
  }
}

extension HybridFacts.EmbeddedFile {
  init(_ file: PDFEmbeddedFile) {
    self.init(name: file.name)
    mimeType = file.declaredType
    relationship = file.relationship
    isAssociated = file.isAssociated
    isInNameTree = file.isInNameTree
  }
}

extension HybridFacts.Metadata {
  /// The schema of ISO 19005 by which a document says which part of it it keeps.
  private static let pdfaIdentification = "http://www.aiim.org/pdfa/ns/id/"

  init(_ packet: XMPPacket) {
    self.init()
    pdfaPart = packet.value(Self.pdfaIdentification, "part")
    pdfaConformance = packet.value(Self.pdfaIdentification, "conformance")
    describedNamespaces = packet.describedNamespaces
    for property in packet.properties { add(property) }
  }

  /// The namespaces of ZUGFeRD and Factur-X, in whatever spelling.
  private static func isAboutInvoices(_ namespace: String) -> Bool {
    namespace.lowercased().contains("crossindustrydocument:invoice")
  }

  private mutating func add(_ property: XMPPacket.Property) {
    let namespace = property.name.namespace
    guard Self.isAboutInvoices(namespace), let path = Self.paths[property.name.local] else {
      return
    }
    let place = statements.firstIndex { $0.namespace == namespace } ?? statements.count
    if place == statements.count {
      guard place < Self.statementLimit else { return }
      statements.append(HybridFacts.Statement(namespace: namespace))
    }
    if statements[place][keyPath: path] == nil { statements[place][keyPath: path] = property.value }
  }

  /// Statements that are kept; a document has one, in two standards two.
  private static let statementLimit = 10

  private static var paths: [String: WritableKeyPath<HybridFacts.Statement, String?>] {
    [
      "DocumentType": \.documentType, "DocumentFileName": \.documentFileName,
      "Version": \.version, "ConformanceLevel": \.conformanceLevel,
    ]
  }
}
