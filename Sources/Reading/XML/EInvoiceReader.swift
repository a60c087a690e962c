package import Invoice
package import InvoiceRules
package import ReadResult

/// A structured invoice as it was read.
package struct EInvoice: Hashable, Sendable {
  package var syntax: ReadResult.Syntax
  /// The local name of the root element.
  package var rootName: String
  package var invoice: Invoice
  /// Texts that are no value of their term; those terms are empty in ``invoice``.
  package var malformedValues: [ReadResult.MalformedValue]
  /// What the document has beyond the invoice.
  package var facts: DocumentFacts
  /// The bytes of the attached documents (BT-125), which `Attachment.index` counts.
  package var attachments: [[UInt8]]
  /// Whether the document is built as its XML Schema demands; nil where there is none.
  package var structure: StructureReport?
  /// The violated rules about the syntax; none for ZUGFeRD 1.0, which has no such rules.
  package var syntaxFindings: [Finding] = []
}

/// Reads e-invoices: UBL, CII and ZUGFeRD 1.0.
package enum EInvoiceReader {
  /// Reads an XML document, nil if it is well-formed but no e-invoice.
  ///
  /// Throws if it isn't well-formed, has a document type declaration or crosses a limit.
  package static func read(
    _ bytes: [UInt8], limits: ReadingLimits, leavesAttachments: Bool = false
  ) throws(ReadFailure) -> EInvoice? {
    try read(
      try tree(parsing: bytes, limits: limits), limits: limits,
      leavesAttachments: leavesAttachments)
  }

  /// Parses an XML document of any kind so that it is quickly read as an e-invoice.
  static func tree(parsing bytes: [UInt8], limits: ReadingLimits) throws(ReadFailure) -> XMLTree {
    try XMLTree(parsing: bytes, limits: limits) { root in
      // Makes the tables of the bindings, the schema and the rules, and with them their names.
      guard let syntax = EInvoiceSyntax(of: root)?.syntax else { return }
      _ = (SchemaFacts.of(syntax), SyntaxRules.machine(for: syntax))
    }
  }

  /// Reads a tree that ``tree(parsing:limits:)`` made.
  static func read(
    _ tree: XMLTree, limits: ReadingLimits, leavesAttachments: Bool
  ) throws(ReadFailure) -> EInvoice? {
    let root = tree.root
    guard let syntax = EInvoiceSyntax(of: root.name) else { return nil }
    var run = BindingRun(limits: limits, leavesAttachments: leavesAttachments)
    var invoice = Invoice()
    try root.fill(&invoice, by: syntax.binding, &run)
    run.facts.emptyElements = tree.emptyElements(but: syntax.mayBeEmpty)
    return EInvoice(
      syntax: syntax.syntax, rootName: root.name.local, invoice: invoice,
      malformedValues: run.malformedValues, facts: run.facts, attachments: run.attachments,
      structure: Structure.report(on: tree, syntax: syntax.syntax),
      syntaxFindings: SyntaxRules.findings(
        in: tree, syntax: syntax.syntax, specification: invoice.process.specification))
  }
}

/// A syntax, known by its root element (whatever prefix it has) and read by its binding.
struct EInvoiceSyntax: Sendable {
  let syntax: ReadResult.Syntax
  let root: XMLTree.ExpandedName
  let binding: [Binding<Invoice>]
  /// Which elements the rule against empty ones lets pass.
  let mayBeEmpty: @Sendable (XMLElement) -> Bool

  private init(
    _ syntax: ReadResult.Syntax, _ namespace: String, _ local: String,
    _ binding: [Binding<Invoice>], mayBeEmpty: @escaping @Sendable (XMLElement) -> Bool
  ) {
    self.syntax = syntax
    self.mayBeEmpty = mayBeEmpty
    root = XMLTree.ExpandedName(namespace: namespace, local: local)
    self.binding = binding
  }

  /// The syntax of documents with such a root, if it is one of an invoice.
  init?(of root: XMLTree.ExpandedName) {
    guard let syntax = Self.all.first(where: { $0.root == root }) else { return nil }
    self = syntax
  }

  static let all = [
    EInvoiceSyntax(
      .ublInvoice, XMLNamespace.invoice, "Invoice", UBL.invoice, mayBeEmpty: { _ in false }),
    EInvoiceSyntax(
      .ublCreditNote, XMLNamespace.creditNote, "CreditNote", UBL.creditNote,
      mayBeEmpty: { _ in false }),
    EInvoiceSyntax(
      .cii, XMLNamespace.cii, "CrossIndustryInvoice", CII.d16b, mayBeEmpty: isDelivery),
    EInvoiceSyntax(
      .zugferd1, XMLNamespace.zugferd1, "CrossIndustryDocument", CII.zugferd1,
      mayBeEmpty: isDelivery),
  ]

  /// CII wants the group of the delivery although all in it may be absent.
  ///
  /// The artefact looks at the name as it is written, with its prefix.
  @Sendable private static func isDelivery(_ element: XMLElement) -> Bool {
    element.name.qualified == "ram:ApplicableHeaderTradeDelivery"
      && element.tree.prefixes.contains {
        $0.prefix == "ram" && $0.namespace == element.name.namespace
      }
  }
}
