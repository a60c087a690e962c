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
    try take(declaredOrder: invoice?.references.purchaseOrder ?? index?.orderNumber, into: &found)
    for line in invoice?.lines ?? [] { try take(line: line.purchaseOrderLine, into: &found) }
    try take(
      declaredContract: invoice?.references.contract ?? index?.contractNumber, into: &found)
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

  /// An order by the header: the text as it stands, else each of the numbers that it lists.
  private func take(declaredOrder text: String?, into found: inout DocumentReferences) throws {
    for number in try Self.declared(text, isKnown: { try order($0) != nil }) {
      if let known = try order(number) {
        found.orders.add(known)
      } else if try !take(token: number, into: &found) {
        // What suppliers write there may be a contract or a ticket; this is none of them.
        found.unknownOrders.add(number)
      }
    }
  }

  private func take(declaredContract text: String?, into found: inout DocumentReferences) throws {
    for number in try Self.declared(text, isKnown: { try contract($0) != nil }) {
      if let known = try contract(number) {
        found.contracts.add(known)
      } else if try !take(token: number, into: &found) {
        found.unknownContracts.add(number)
      }
    }
  }

  /// An order that a line names: `4500012345`, `4500012345/10`; `10` is a line of the header's.
  private func take(line text: String?, into found: inout DocumentReferences) throws {
    guard let text, text.count >= Self.orderLengthMin else { return }
    if let known = try order(text) { return found.orders.add(known) }
    let head = text.split(whereSeparator: { "/:# ".contains($0) }).first.map(String.init) ?? text
    guard head.count >= Self.orderLengthMin else { return }
    if let known = try order(head) { return found.orders.add(known) }
    found.unknownOrders.add(head)
  }

  /// Characters from which on a reference in a line is an order and no number of a line.
  private static let orderLengthMin = 5

  /// The numbers of a declared text: the whole of it where it is known or lists nothing.
  private static func declared(
    _ text: String?, isKnown: (String) throws -> Bool
  ) throws -> [String] {
    guard let text, text.contains(where: \.isNumber) || !text.contains(" ") else { return [] }
    let whole = String(text[...].trimmed)
    if try isKnown(whole) { return [whole] }
    let parts = text.split(whereSeparator: { ",;+&|\n/".contains($0) })
      .map { String($0.trimmed) }.filter { $0.contains(where: \.isNumber) }
    if parts.count > 1, try parts.contains(where: isKnown) { return parts }
    // `Bestellung BE-17 vom 5.10.2026`
    let known = try ReferenceTokens([whole]).filter(isKnown)
    return known.isEmpty ? [whole] : known
  }

  /// The order with a number, however it is written; of `Bestellung 4711` the last word counts.
  private func order(_ number: String) throws -> String? {
    for spelling in Self.spellings(of: number) {
      if let known = try books.rows(OrderLine.self, where: .order, is: spelling).first {
        return known.orderNumber
      }
    }
    return nil
  }

  private func contract(_ number: String) throws -> String? {
    for spelling in Self.spellings(of: number) {
      if let known = try books.rows(Contract.self, where: .contract, is: spelling).first {
        return known.number
      }
    }
    return nil
  }

  private static func spellings(of number: String) -> [String] {
    let words = number.split(whereSeparator: \.isWhitespace)
    guard words.count > 1, let last = words.last,
      words.dropLast().allSatisfy({ !$0.contains(where: \.isNumber) })
    else { return [number] }
    return [number, String(last)]
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
    } else if let contract = try contract(token) {
      found.contracts.add(contract)
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
