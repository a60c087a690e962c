import TestSupport

/// Feeds the channels of a spool with all kinds of documents, by chance.
final class MixedInbox {
  let spool: TestSpool
  private var random: SeededGenerator
  private var counter = 0

  init(_ spool: TestSpool, seed: UInt64) {
    self.spool = spool
    random = SeededGenerator(seed: seed)
  }

  /// Puts one more document in.
  func drop() throws {
    counter += 1
    let number = "R-\(counter)"
    switch random.next() % 10 {
    case 0...3: try spool.put(SampleInvoice.ubl(number: number), "upload/\(number).xml")
    case 4...5: try spool.put(SampleInvoice.mail(number: number), "mail/new/\(counter).M1P1.host")
    case 6: try spool.put(SampleInvoice.ubl(number: "R-1"), "upload/again-\(counter).xml")
    case 7: try spool.put("<Invoice>\(number)", "scan/broken-\(counter).xml")
    case 8:
      try spool.put(
        SampleInvoice.ubl(number: number, total: "1.00"), "upload/wrong\n\(counter).xml")
    default: try spool.put("Notiz \(number)", "scan/notiz-\(counter).txt")
    }
  }

  func drop(_ count: Int) throws {
    for _ in 0..<count { try drop() }
  }
}
