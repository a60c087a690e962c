import Invoice
import MasterData
import ReadResult

/// Finds out whose a document is and what it is about, in the terms of the master data (E2).
package enum Identify {
  static func run(_ voucher: Voucher, _ document: Document, _ desk: Desk) throws -> StageOutcome {
    guard let documentClass = voucher.documentClass, !voucher.isSensitive,
      ![.mail, .archive, .stack].contains(documentClass),
      // Where nobody ever brought in suppliers, none is missed.
      try desk.books.hasRows(.suppliers)
    else { return .goOn([]) }
    let invoice = document.invoice(of: voucher)
    let index = voucher.reading?.index
    let words = document.result.invoice == nil ? document.result.words : nil
    let finder = ReferenceFinder(books: desk.books)
    var references = try finder.references(of: invoice, index, words)
    var facts = SellerFacts(invoice, index)
    facts.emails += try senders(of: voucher, desk.books)
    facts.suppliersOfReferences = try suppliers(of: references, desk.books)
    let (resolution, supplier) = try SupplierResolver(books: desk.books).resolve(facts)
    if let supplier {
      references = try finder.completed(references, of: supplier, documentClass, words)
    }
    var identification = Identification(resolution, references)
    if documentClass.makesClaim, documentClass != .dunning {
      identification.caseType = try CaseType.of(
        documentClass, invoice, references, words, desk.books)
    }
    if documentClass == .expenseReceipt {
      identification.resolution = Resolution()
      identification.employee = try employee(in: words, desk.books)
      return .goOn([.identified(identification)])
    }
    let claims = identification.caseType != nil
    return .goOn(
      [.identified(identification)],
      problems: claims ? Cases.supplier(resolution, supplier, facts, desk) : [])
  }

  /// Who sent the mail that a document came in or is.
  private static func senders(of voucher: Voucher, _ books: any Books) throws -> [String] {
    let own = voucher.reading?.mail?.from ?? []
    guard let parent = voucher.submission.parent else { return own }
    return own + (try books.voucher(parent)?.reading?.mail?.from ?? [])
  }

  private static func suppliers(
    of references: DocumentReferences, _ books: any MasterLookup
  ) throws -> [String] {
    let ofOrders = try references.orders.compactMap {
      try books.rows(OrderLine.self, where: .order, is: $0).first?.supplierID
    }
    let ofContracts = try references.contracts.compactMap {
      try books.row(Contract.self, $0)?.supplierID
    }
    return Array(Set(ofOrders + ofContracts)).sorted()
  }

  /// The one employee whose name stands on a claim of expenses.
  private static func employee(
    in words: DocumentWords?, _ books: any MasterLookup
  ) throws -> String? {
    guard let words else { return nil }
    let text = Set(words.pages.flatMap(\.words).flatMap { FoldedWords($0.text).words })
    let named = try books.rows(User.self).filter { user in
      FoldedWords(user.name).words.allSatisfy { $0.count < 3 || text.contains($0) }
    }
    return named.count == 1 ? named.first?.id : nil
  }
}

extension CaseType {
  /// How a claim is checked, by what it refers to.
  fileprivate static func of(
    _ documentClass: DocumentClass, _ invoice: Invoice?, _ references: DocumentReferences,
    _ words: DocumentWords?, _ books: any MasterLookup
  ) throws -> CaseType {
    if documentClass == .expenseReceipt { return .expense }
    let kinds = try references.orders.compactMap {
      try books.rows(OrderLine.self, where: .order, is: $0).first?.kind
    }
    let contracts = try references.contracts.compactMap { try books.row(Contract.self, $0) }
    let isProject = kinds.contains(.project) || contracts.contains { $0.kind == .project }
    if isProject { return isFinal(invoice, words) ? .projectFinal : .projectInstalment }
    if kinds.contains(.emergency) { return .emergency }
    if kinds.isEmpty,
      try references.tickets.contains(where: {
        try books.row(Ticket.self, $0)?.kind == .incident
      })
    {
      return .emergency
    }
    return contracts.contains { $0.kind == .maintenance } ? .maintenance : .standard
  }

  /// Whether an account of construction work is the final one: by its code, else by its words.
  private static func isFinal(_ invoice: Invoice?, _ words: DocumentWords?) -> Bool {
    switch invoice?.typeCode?.rawValue {
    case "877", "876": return true
    case "875", "326": return false
    default: break
    }
    let notes = invoice?.notes.compactMap(\.text) ?? []
    let texts = notes + (words?.pages.prefix(1).flatMap { $0.words.map(\.text) } ?? [])
    return texts.flatMap { FoldedWords($0).words }.contains { $0.hasPrefix("schlussrechnung") }
  }
}
