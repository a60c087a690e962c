package import Hashing
import Invoice

/// The name of a sample: control, period and size, `K05:2026-11:10`.
package struct SampleID: Hashable, Sendable, TextValue {
  package let control: String
  package let period: ReportPeriod
  package let size: Int

  /// Documents of one sample.
  package static let sizes = 1...500

  package init?(_ control: Control, _ period: ReportPeriod, size: Int) {
    guard Self.sizes.contains(size) else { return nil }
    self.control = control.id
    self.period = period
    self.size = size
  }

  package init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, let control = ControlMatrix.control(parts[0]),
      let period = ReportPeriod(parts[1]), let size = Int(parts[2])
    else { return nil }
    self.init(control, period, size: size)
  }

  package var description: String { "\(control):\(period):\(size)" }
}

/// The draw of a sample, which an auditor repeats by hand.
///
/// The seed is the SHA-256 of three lines: the control, the period and, in hexadecimal, the hash of
/// the journal entry that ends the period, which is the last one whose time lies in or before it.
/// Nobody knows that hash before the period is over. The rank of a document is the SHA-256 of two
/// lines: the seed in hexadecimal and the document's id. Drawn are the documents with the smallest
/// ranks, among all on which the control acted in the period. Each line ends with a line feed.
package enum SampleDraw {
  package static func seed(
    _ control: String, _ period: ReportPeriod, endingWith hash: SHA256Digest
  ) -> SHA256Digest {
    SHA256Digest(of: "\(control)\n\(period)\n\(hash)\n".utf8)
  }

  package static func rank(of id: VoucherID, _ seed: SHA256Digest) -> SHA256Digest {
    SHA256Digest(of: "\(seed)\n\(id)\n".utf8)
  }
}

/// Draws while the journal goes by: it keeps no more than the sample and a bit a document.
package struct SampleDrawing: Sendable {
  private let seed: SHA256Digest
  private let size: Int
  private var seen = VoucherSet()
  private var drawn: [(rank: SHA256Digest, id: VoucherID)] = []

  package init(_ seed: SHA256Digest, size: Int) {
    self.seed = seed
    self.size = size
  }

  package mutating func add(_ id: VoucherID) {
    guard seen.insert(id) else { return }
    let rank = SampleDraw.rank(of: id, seed)
    let place = drawn.firstIndex { Self.isBefore(rank, $0.rank) } ?? drawn.endIndex
    guard place < size else { return }
    drawn.insert((rank, id), at: place)
    if drawn.count > size { drawn.removeLast() }
  }

  private static func isBefore(_ left: SHA256Digest, _ right: SHA256Digest) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }

  /// How many documents could have been drawn.
  package var population: Int { seen.count }

  /// The drawn documents in the order of their ranks.
  package var vouchers: [VoucherID] { drawn.map(\.id) }
}

/// Ids of vouchers, a bit each: numbers of a year follow each other.
struct VoucherSet: Sendable {
  private var bits: [Int: [UInt64]] = [:]
  private(set) var count = 0

  /// Whether it was not in it.
  mutating func insert(_ id: VoucherID) -> Bool {
    let (word, bit) = (id.number >> 6, UInt64(1) << UInt64(id.number & 63))
    var year = bits.removeValue(forKey: id.year) ?? []
    if year.count <= word {
      year += Array(repeating: 0, count: max(word + 1, year.count * 2) - year.count)
    }
    let isNew = year[word] & bit == 0
    year[word] |= bit
    bits[id.year] = year
    if isNew { count += 1 }
    return isNew
  }
}

/// A sample as the journal keeps it.
package struct ControlSample: Codable, Hashable, Sendable {
  package var sample: SampleID
  package var seed: SHA256Digest
  /// The entry that ends the period.
  package var endSeq: Int64
  package var endHash: SHA256Digest
  /// Documents that could have been drawn.
  package var population: Int
  /// In the order of their ranks.
  package var vouchers: [VoucherID]

  package init(
    _ sample: SampleID, seed: SHA256Digest, endSeq: Int64, endHash: SHA256Digest,
    _ drawing: SampleDrawing
  ) {
    self.sample = sample
    self.seed = seed
    self.endSeq = endSeq
    self.endHash = endHash
    population = drawing.population
    vouchers = drawing.vouchers
  }
}
