package import InvoiceRules
package import Ledger
package import Payables

/// A document with those that belong to it: what it was taken out of and what was taken out of it,
/// its duplicates, what it answers and what answers it, the mails in which it was decided, the scan
/// that it replaces and what replaces it, the invoices that it is about and what is about it.
package struct CaseFamily {
  package private(set) var relatives: [(voucher: Voucher, relation: Wording)] = []
  /// The invoices that it names, as far as they are known.
  private(set) var referredTo: [VoucherID] = []
  private var seen: Set<VoucherID>
  private let ledger: Ledger

  /// Documents of one case, at most.
  static let membersMax = 500

  package init(of voucher: Voucher, in ledger: Ledger) throws {
    self.ledger = ledger
    seen = [voucher.id]
    try addParents(of: voucher)
    try addChildren(of: voucher.id)
    let others: [(VoucherID?, Wording)] = [
      (voucher.duplicate?.twin, Wording("früherer Beleg gleichen Inhalts", "earlier twin")),
      (voucher.replaces?.voucher, Wording("ersetzter Scan", "scan that it replaces")),
      (voucher.quality?.replacedBy?.voucher, Wording("tritt an seine Stelle", "replaces it")),
      (voucher.answers?.voucher, Wording("darauf antwortet dieser Beleg", "is answered by it")),
    ]
    for (id, relation) in others { if let id { try add(id, relation) } }
    for id in try ledger.duplicates(of: voucher.id) {
      try add(id, Wording("Doppel dieses Belegs", "duplicate of it"))
    }
    for answer in voucher.correspondence?.answers ?? [] {
      try add(answer.link.voucher, Wording("Antwort dazu", "answer to it"))
    }
    for id in voucher.decisions.compactMap(\.source) {
      try add(id, Wording("E-Mail mit einer Entscheidung", "mail with a decision"))
    }
    try addInvoices(of: voucher)
  }

  /// Credit notes and dunning letters with the invoices that they name, in both directions.
  private mutating func addInvoices(of voucher: Voucher) throws {
    guard !voucher.isSensitive, let supplier = voucher.resolution?.supplierID else { return }
    let own = voucher.reading?.index.invoiceNumber.map { BookKey.invoice($0, of: supplier) }
    for number in voucher.references?.invoices ?? [] {
      let key = BookKey.invoice(number, of: supplier)
      guard key != own else { continue }
      for id in try ledger.vouchers(under: key) where id != voucher.id {
        guard let other = try ledger.voucher(id), other.bears(key, of: supplier) else { continue }
        referredTo.append(id)
        try add(id, Wording("darauf bezieht sich dieser Beleg", "it refers to this"))
      }
    }
    guard let own else { return }
    for id in try ledger.vouchers(under: own) {
      guard let other = try ledger.voucher(id), !other.bears(own, of: supplier) else { continue }
      try add(id, Wording("bezieht sich auf diesen Beleg", "refers to it"))
    }
  }

  private mutating func addParents(of voucher: Voucher) throws {
    var next = voucher.submission.parent
    while let id = next {
      try add(id, Wording("daraus entnommen", "it was taken out of this"))
      next = relatives.last { $0.voucher.id == id }?.voucher.submission.parent
    }
  }

  private mutating func addChildren(of id: VoucherID) throws {
    var waiting = [id]
    while let parent = waiting.popLast() {
      for child in try ledger.children(of: parent) where !seen.contains(child) {
        try add(child, Wording("aus \(parent) entnommen", "taken out of \(parent)"))
        waiting.append(child)
      }
    }
  }

  private mutating func add(_ id: VoucherID, _ relation: Wording) throws {
    guard relatives.count < Self.membersMax, seen.insert(id).inserted,
      let voucher = try ledger.voucher(id)
    else { return }
    relatives.append((voucher, relation))
  }
}

extension Voucher {
  /// Whether the key is that of its own number, and not of one that it names.
  fileprivate func bears(_ key: BookKey, of supplier: String) -> Bool {
    reading?.index.invoiceNumber.map { BookKey.invoice($0, of: supplier) } == key
  }
}
