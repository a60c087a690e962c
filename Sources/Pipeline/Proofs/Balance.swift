import Hashing
package import Ledger
package import Payables

/// The proof that nothing is lost: every document the journal saw arrive is in exactly one place.
///
/// The left side is counted from the journal's arrivals, the right side from the vouchers; both
/// also as one hash over the sorted hashes of the documents' bytes, so that equal numbers of
/// different documents can't pass.
package struct Balance: Sendable {
  /// Where a document is.
  package enum Place: String, CaseIterable, Sendable {
    case filed, waiting, exceptions, errors, duplicates, erased

    package init(_ voucher: Voucher) {
      self =
        switch voucher.status {
        case _ where voucher.duplicate != nil: .duplicates
        case .filed, .rejected, .paid: .filed
        case .exception: .exceptions
        case .error: .errors
        case .received, .read, .inApproval, .approved, .posted, .paymentProposed, .onHold: .waiting
        }
    }
  }

  /// A side of the account.
  package struct Side: Sendable {
    package private(set) var count = 0
    private var sum = [UInt8](repeating: 0, count: 32)

    /// Adds a document; the order does not matter, and the same document counts each time.
    mutating func add(_ id: VoucherID, _ original: SHA256Digest) {
      count += 1
      let digest = SHA256Digest(of: Array(id.description.utf8) + original.bytes)
      var carry = 0
      for index in stride(from: 31, through: 0, by: -1) {
        carry += Int(sum[index]) + Int(digest.bytes[index])
        sum[index] = UInt8(carry & 255)
        carry >>= 8
      }
    }

    /// The sum, modulo 2²⁵⁶, of the SHA-256 of each document's id and hash; 64 hexadecimal digits.
    package var digest: String { SHA256Digest(bytes: sum)?.description ?? "" }
  }

  package private(set) var seen = Side()
  package private(set) var placed = Side()
  package private(set) var places: [Place: Int] = [:]

  package init(_ ledger: Ledger) throws {
    // What arrived in them is told where they were erased only.
    var erased: [VoucherID: SHA256Digest] = [:]
    try ledger.erasures { erased[$0.voucher] = $0.original }
    try ledger.journal(of: nil) { entry in
      guard let id = entry.voucher, entry.kind == VoucherEvent.Kind.submitted.rawValue
      else { return }
      if case .submitted(let submission)? = try entry.event() {
        seen.add(id, submission.sha256)
      } else if let original = erased[id] {
        seen.add(id, original)
      }
    }
    for (id, original) in erased {
      placed.add(id, original)
      places[.erased, default: 0] += 1
    }
    try ledger.vouchers(VoucherFilter()) { voucher in
      placed.add(voucher.id, voucher.submission.sha256)
      places[Place(voucher), default: 0] += 1
    }
  }

  package var isBalanced: Bool {
    seen.count == placed.count && seen.digest == placed.digest
  }
}
