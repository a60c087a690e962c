import InvoiceRules
import Ledger
import Payables

/// A document with those that belong to it: what it was taken out of and what was taken out of it,
/// its duplicates, what it answers and what answers it, the mails in which it was decided, the scan
/// that it replaces.
struct CaseFamily {
  private(set) var relatives: [(voucher: Voucher, relation: Wording)] = []
  private var seen: Set<VoucherID>
  private let ledger: Ledger

  /// Documents of one case, at most.
  static let membersMax = 500

  init(of voucher: Voucher, in ledger: Ledger) throws {
    self.ledger = ledger
    seen = [voucher.id]
    try addParents(of: voucher)
    try addChildren(of: voucher.id)
    let others: [(VoucherID?, Wording)] = [
      (voucher.duplicate?.twin, Wording("früherer Beleg gleichen Inhalts", "earlier twin")),
      (voucher.replaces?.voucher, Wording("ersetzter Scan", "scan that it replaces")),
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
