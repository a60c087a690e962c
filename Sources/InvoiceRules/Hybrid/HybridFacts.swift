/// What a PDF says about the e-invoice in it, as the reader found it; values, no judgement.
package struct HybridFacts: Codable, Hashable, Sendable {
  /// The file that holds the leading invoice.
  package var invoice: EmbeddedFile
  /// The names of files that hold further e-invoices.
  package var furtherInvoices: [String] = []
  /// The XMP metadata of the document; nil where there are none that can be read.
  package var metadata: Metadata?
  /// Why metadata that are there can't be read, in English.
  package var metadataFault: String?

  package init(invoice: EmbeddedFile) { self.invoice = invoice }

  /// An embedded file, as its specification has it (PDF 32000-1, 7.11).
  package struct EmbeddedFile: Codable, Hashable, Sendable {
    package var name: String?
    /// `/Subtype` of its stream.
    package var mimeType: String?
    /// `/AFRelationship`: Alternative, Data, Source, Supplement, Unspecified.
    package var relationship: String?
    /// Whether the catalogue's `/AF` array names it.
    package var isAssociated = false
    /// Whether the name tree `/EmbeddedFiles` names it, by which viewers list attachments.
    package var isInNameTree = false

    package init(name: String?) { self.name = name }
  }

  package struct Metadata: Codable, Hashable, Sendable {
    /// `pdfaid:part`: the part of ISO 19005 that the document claims to keep.
    package var pdfaPart: String?
    /// `pdfaid:conformance`: A, B or U.
    package var pdfaConformance: String?
    /// What it says of an invoice, a statement a namespace.
    package var statements: [Statement] = []
    /// The namespaces that it describes as extension schemas.
    package var describedNamespaces: [String] = []

    package init() {}
  }

  /// The properties of the extension schema of ZUGFeRD or Factur-X.
  package struct Statement: Codable, Hashable, Sendable {
    package var namespace: String
    package var documentType: String?
    package var documentFileName: String?
    package var version: String?
    package var conformanceLevel: String?

    package init(namespace: String) { self.namespace = namespace }
  }
}
