import Accounting
import Foundation
import Hashing
import Payables
import Testing

@Suite struct PostingLinesTests {
  private static func objects(_ file: PostingFile) throws -> [[String: Any]] {
    try file.bytes.split(separator: 10).map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
    }
  }

  @Test func `the first line has the totals, every other an entry`() throws {
    let entries = SamplePosting.examples(.skr04)
    let file = try PostingLines.file(of: SamplePosting.batch(entries))
    let objects = try Self.objects(file)
    #expect(file.name == "postings_P26-0000012.jsonl")
    #expect(file.sha256 == SHA256Digest(of: file.bytes))
    #expect(objects.count == 1 + entries.count)
    #expect(objects[0]["type"] as? String == "batch")
    #expect(objects[0]["batch"] as? String == "P26-0000012")
    #expect(objects[0]["closed_at"] as? String == "2026-11-24T09:30:00.000000Z")
    #expect(objects[0]["entries"] as? Int == entries.count)
    #expect(objects[0]["lines"] as? Int == file.totals.lines)
    #expect(
      objects.dropFirst().compactMap { $0["voucher"] as? String }
        == entries.map(\.voucher.description))
    let first = objects[1]
    #expect(first["document_number"] as? String == "RE 2026.0815")
    #expect(first["total"] as? String == "1190.00")
    #expect((first["supplier"] as? [String: Any])?["account"] as? String == "70001")
    #expect(first["payment_blocked"] as? Bool == false)
    let discounts = try #require(first["cash_discounts"] as? [[String: Any]])
    #expect(discounts[0]["percent"] as? String == "2.5")
    #expect(discounts[0]["amount"] is NSNull)
    let line = try #require((first["lines"] as? [[String: Any]])?.first)
    #expect(line["account"] as? String == "6330")
    #expect(line["tax_key"] as? String == "9")
    #expect(line["cost_center"] is NSNull)
  }

  @Test(arguments: UInt64(0)..<40)
  func `sums of the lines are the totals of the first line, to the cent`(seed: UInt64) throws {
    var random = RandomPosting(seed: seed)
    let batch = random.batch()
    let objects = try Self.objects(try PostingLines.file(of: batch))
    var sums = ["debit": 0, "credit": 0]
    var documents: [String: Int] = [:]
    for object in objects.dropFirst() {
      let voucher = try #require(object["voucher"] as? String)
      for line in try #require(object["lines"] as? [[String: Any]]) {
        let side = try #require(line["side"] as? String)
        let cents = try #require(
          (line["amount"] as? String).flatMap { Int($0.replacing(".", with: "")) })
        sums[side, default: 0] += cents
        documents[voucher, default: 0] += side == "debit" ? cents : -cents
      }
    }
    let total = try #require((objects[0]["totals"] as? [[String: Any]])?.first)
    for side in ["debit", "credit"] {
      let cents = (total[side] as? String).flatMap { Int($0.replacing(".", with: "")) }
      #expect(cents == sums[side])
    }
    #expect(documents == ExpectedSums.byDocument(batch.entries))
  }

  @Test func `all objects of a kind have the same keys, in snake case`() throws {
    let objects = try Self.objects(
      try PostingLines.file(of: SamplePosting.batch(SamplePosting.examples(.skr03))))
    #expect(Set(objects.dropFirst().map { $0.keys.sorted() }).count == 1)
    let keys = objects.flatMap(\.keys)
    #expect(keys.allSatisfy { $0.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "_" } })
  }
}
