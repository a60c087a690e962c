import Invoice
import MasterData
import ReadResult

/// Finds what a document refers to: what it declares, else numbers in its texts that the master
/// data know.
struct ReferenceFinder {
  let books: any MasterLookup

  func references(
    of invoice: Invoice?, _ index: IndexRecord?, _ words: DocumentWords?
  ) throws -> DocumentReferences {
    var found = DocumentReferences()
    for number in Self.declaredOrders(invoice, index) { try take(order: number, into: &found) }
    for number in Self.declared(invoice?.references.contract ?? index?.contractNumber) {
      try take(contract: number, into: &found)
    }
    let declared = [
      invoice?.references.project, index?.project, index?.object, index?.asset,
      invoice?.references.invoicedObject?.value, invoice?.delivery?.location?.value,
      invoice?.references.salesOrder, invoice?.references.tenderOrLot,
      invoice?.references.buyerAccounting, invoice?.references.buyer,
    ].compactMap(\.self)
    let texts = Self.texts(of: invoice) + (words.map { Self.texts(of: $0) } ?? [])
    try take(tokens: ReferenceTokens(declared + texts), into: &found)
    found.invoices = (invoice?.precedingInvoices ?? []).compactMap(\.number)
    if found.invoices.isEmpty, invoice?.typeCode?.isCorrection == true {
      found.invoices = ReferenceInWords.invoices(
        in: Self.texts(of: invoice).joined(separator: " ") + " " + (words?.text ?? ""),
        apartFrom: invoice?.number)
    }
    try follow(&found)
    return found
  }

  // MARK: Declared

  /// Orders by the header, and by lines that name one of their own.
  private static func declaredOrders(_ invoice: Invoice?, _ index: IndexRecord?) -> [String] {
    var numbers = declared(invoice?.references.purchaseOrder ?? index?.orderNumber)
    for line in invoice?.lines ?? [] {
      guard let text = line.purchaseOrderLine else { continue }
      // `4500012345/10` or a whole number of an order; `10` is a line of the header's order.
      let head = text.split(whereSeparator: { "/:# ".contains($0) }).first.map(String.init) ?? text
      if head.count >= orderLengthMin, !numbers.contains(head) { numbers.append(head) }
    }
    return numbers
  }

  /// Characters from which on a reference in a line is an order and no number of a line.
  private static let orderLengthMin = 5

  /// The text as it stands, and where it lists several numbers, each of them.
  private static func declared(_ text: String?) -> [String] {
    guard let text, text.contains(where: \.isNumber) || !text.contains(" ") else { return [] }
    let parts = text.split(whereSeparator: { ",;+&|\n".contains($0) || $0 == "/" })
      .map { String($0.trimmed) }.filter { $0.contains(where: \.isNumber) }
    return parts.count > 1 ? parts : [String(text[...].trimmed)]
  }

  private func take(order number: String, into found: inout DocumentReferences) throws {
    for spelling in Self.spellings(of: number) {
      if let known = try books.rows(OrderLine.self, where: .order, is: spelling).first {
        return found.orders.add(known.orderNumber)
      }
    }
    // What suppliers write there may be a contract or a ticket all the same.
    if try take(token: number, into: &found) { return }
    found.unknownOrders.add(number)
  }

  private func take(contract number: String, into found: inout DocumentReferences) throws {
    for spelling in Self.spellings(of: number) {
      if let known = try books.row(Contract.self, spelling) {
        return found.contracts.add(known.number)
      }
    }
    if try take(token: number, into: &found) { return }
    found.unknownContracts.add(number)
  }

  /// A number as it stands, and without words before it: `Bestellung 4711`.
  private static func spellings(of number: String) -> [String] {
    let last = number.split(whereSeparator: \.isWhitespace).last.map(String.init)
    return [number] + (last.flatMap { $0 == number ? nil : [$0] } ?? [])
  }

  // MARK: In texts

  private static func texts(of invoice: Invoice?) -> [String] {
    guard let invoice else { return [] }
    var texts = invoice.notes.compactMap(\.text)
    for line in invoice.lines.prefix(linesMax) {
      texts += [
        line.note, line.item.name, line.item.description, line.buyerAccountingReference,
        line.object?.value,
      ].compactMap(\.self)
    }
    for document in invoice.supportingDocuments {
      texts += [document.reference, document.description].compactMap(\.self)
    }
    return texts
  }

  /// Lines whose texts are looked at.
  private static let linesMax = 50
  /// Pages whose words are looked at.
  private static let pagesMax = 3

  private static func texts(of words: DocumentWords) -> [String] {
    words.pages.prefix(pagesMax).flatMap { $0.words.lazy.map(\.text) }
  }

  private func take(
    tokens: ReferenceTokens, into found: inout DocumentReferences
  ) throws {
    for token in tokens { _ = try take(token: token, into: &found) }
  }

  /// Whether it is a number that the master data know.
  private func take(token: String, into found: inout DocumentReferences) throws -> Bool {
    if let line = try books.rows(OrderLine.self, where: .order, is: token).first {
      found.orders.add(line.orderNumber)
    } else if let contract = try books.row(Contract.self, token) {
      found.contracts.add(contract.number)
    } else if let ticket = try books.row(Ticket.self, token) {
      found.tickets.add(ticket.id)
    } else if let asset = try books.row(Asset.self, token) {
      found.assets.add(asset.id)
    } else if let project = try books.row(Project.self, token) {
      found.projects.add(project.id)
    } else if let site = try books.row(Site.self, token) {
      found.sites.add(site.id)
    } else {
      return false
    }
    return true
  }

  /// What the things that it names lead to: a ticket to its order, an order to its contract.
  private func follow(_ found: inout DocumentReferences) throws {
    for id in found.tickets {
      if let order = try books.row(Ticket.self, id)?.orderNumber { found.orders.add(order) }
    }
    for number in found.orders {
      for line in try books.rows(OrderLine.self, where: .order, is: number) {
        if let contract = line.contractNumber { found.contracts.add(contract) }
      }
      for ticket in try books.rows(Ticket.self, where: .order, is: number) {
        found.tickets.add(ticket.id)
      }
    }
  }
}

extension [String] {
  /// Appends what is not there yet.
  fileprivate mutating func add(_ text: String) {
    if !contains(text) { append(text) }
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return self[first...last]
  }
}
