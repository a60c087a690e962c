import Files
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Past decisions, decided once more from the archive (P3); with the real programs under a clock.
@Suite(.enabled(if: TestSpool.hasClock, "faketime is not there"))
struct ReplayTests {
  private let spool: TestSpool

  private static let users = """
    user;name;roles;cost_centers
    anna;Anna Amsel;fm;100
    paul;Paul Pirol;ap;*
    petra;Petra Pelikan;procurement;*
    """

  /// Two invoices on Saturday: one is dearer than its order, the other's order comes on Monday,
  /// with another tolerance, another price of the first order and a new bank account.
  init() throws {
    spool = try TestSpool.company(
      [("users.csv", Self.users)], at: "2026-11-28 08:00:00")
    try spool.put(SampleInvoice.ubl(number: "R-77"), "upload/r.xml")
    try spool.put(
      SampleInvoice.ubl(number: "R-78", net: 20_000).replacing("4500012345", with: "4500012399"),
      "upload/s.xml")
    try spool.drain(at: "2026-11-28 09:00:00")
    try ask("2026-11-28 10:00:00", "decide", "B26-0000001-1", "approve", "--as", "petra")
    try spool.drain(at: "2026-11-28 11:00:00")
    try spool.configure(
      try spool.configured + """

        [tolerance]
        price_percent = "7"
        [calendar]
        state = "BY"
        """)
    try load(
      "2026-11-30 08:00:00", "orders.csv",
      """
      order_number;line;supplier_id;kind;description;quantity;unit;unit_price;cost_center;account
      4500012345;10;K1;standard;Wartung der Kesselanlage;1;Stk;95,00;100;6470
      4500012399;10;K1;standard;Wartung der Kesselanlage;1;Stk;200,00;100;6470
      """)
    try load(
      "2026-11-30 08:01:00", "receipts.csv",
      """
      receipt_number;line;kind;order_number;order_line;quantity;unit
      WE-2;1;service;4500012399;10;1;Stk
      """)
    try load(
      "2026-11-30 08:02:00", "suppliers.csv",
      """
      supplier_id;name;vat_id;iban;email
      K1;Dampfkessel Anlagenbau GmbH;DE136695976;DE02500105170137075030;buero@dampfkessel.example
      """)
    try spool.drain(at: "2026-11-30 09:00:00")
  }

  @discardableResult
  private func ask(_ time: String, _ words: String...) throws -> Program.Answer {
    let answer = try spool.ask(at: time, words)
    try #require(answer.code == 0, "\(words): \(answer.complaints)")
    return answer
  }

  private func load(_ time: String, _ name: String, _ text: String) throws {
    try ask(time, "import", try spool.folder.file(name, text).string)
  }

  private struct Line: Decodable {
    var voucher: String?
    var seq: Int?
    var kind: String?
    var result: String?
    var reason: String?
    var differences: [Difference]?
    var decisions: Int?
    var status: String?
    var same: Int?

    struct Difference: Decodable {
      let event: String
      let place: String
      let recomputed: String?
    }
  }

  private func replay(
    _ spool: TestSpool, _ words: String..., code: Int32 = 0
  ) throws -> [Line] {
    let answer = try Program.run(
      "rohrpost", ["replay", "--json"] + words + spool.arguments("").dropFirst())
    #expect(answer.code == code, "\(answer.output)\(answer.complaints)")
    return try answer.lines.map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
  }

  private func files(_ spool: TestSpool) throws -> [String: Date] {
    let all = FileManager.default.enumerator(
      at: URL(filePath: spool.path.string), includingPropertiesForKeys: nil)
    var found: [String: Date] = [:]
    for case let file as URL in all ?? .init() {
      found[file.path] = try file.resourceValues(forKeys: [.contentModificationDateKey])
        .contentModificationDate
    }
    return found
  }

  @Test func `every decision comes out the same, also from a copy without a database`() throws {
    let copy = try TestSpool(copying: spool)
    try FileOperations.removeTree(copy.path.appending("state"))
    let before = try files(copy)
    let lines = try replay(copy, "--all")
    #expect(lines.last?.decisions == lines.last?.same)
    #expect(lines.compactMap(\.kind).filter { $0 == "reading" }.count == 2)
    #expect(lines.contains { $0.kind == "news" && $0.voucher == "B26-0000002" })
    #expect(lines.contains { $0.kind == "person" && $0.voucher == "B26-0000001" })
    #expect(try files(copy) == before)
  }

  @Test func `a day has the decisions until its end, and the state of then`() throws {
    let all = try replay(spool, "B26-0000002")
    let early = try replay(spool, "B26-0000002", "--as-of", "2026-11-28")
    #expect(early.compactMap(\.kind) == ["reading"])
    #expect(early.last?.status == "exception" && all.last?.status == "in_approval")
    #expect(all.compactMap(\.kind).contains("news"))
    let then = try spool.ask("replay", "B26-0000002", "--as-of", "2026-11-28")
    #expect(then.output.contains("exception"))
    #expect(then.output.contains("Entscheidungen: 1. Gleich: 1, abweichend: 0"))
    #expect(try spool.ask("replay", "B26-0000002", "--as-of", "2026-11-01").code == 1)
    #expect(try spool.ask("replay", "B26-0000002", "--all").code != 0)
  }

  /// Changes the first line of the chronicle that has all these texts.
  private func forge(
    _ texts: [String], _ old: String, _ new: String, in source: TestSpool? = nil
  ) throws -> TestSpool {
    let copy = try TestSpool(copying: source ?? spool)
    for path in try chronicle(copy) {
      let text = String(decoding: try FileContents.read(path), as: UTF8.self)
      var lines = text.split(separator: "\n").map(String.init)
      guard let index = lines.firstIndex(where: { line in texts.allSatisfy(line.contains) })
      else { continue }
      lines[index] = lines[index].replacing(old, with: new)
      try FileContents.overwrite(path, with: Array((lines.joined(separator: "\n") + "\n").utf8))
      return copy
    }
    throw CocoaError(.fileNoSuchFile)
  }

  private func chronicle(_ spool: TestSpool) throws -> [FilePath] {
    let root = spool.path.appending("archive-restricted/chronicle")
    let all = FileManager.default.enumerator(atPath: root.string)
    return (all?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".jsonl") }.sorted()
      .map { root.appending($0) }
  }

  @Test func `a decision that was written over is named with its fact`() throws {
    let copy = try forge([#""kind":"identified""#, "B26-0000001"], "K1", "K9")
    let lines = try replay(copy, "--all", code: 1)
    let wrong = lines.filter { $0.result == "differs" }
    // The other invoice is held against the first, and so comes out otherwise as well.
    #expect(wrong.first?.voucher == "B26-0000001")
    #expect(wrong.first?.differences?.first?.event == "identified")
    #expect(wrong.first?.differences?.first?.place.contains("supplier") == true)
  }

  @Test func `an order that was written over shows in the decision made from it`() throws {
    let copy = try forge(
      [#""table":"master_row""#, #""kind":"orders""#, "4500012345"], "80.00", "100.00")
    let lines = try replay(copy, "B26-0000001", "--as-of", "2026-11-28", code: 1)
    #expect(lines.first?.kind == "reading")
    #expect(lines.first?.result == "differs")
    #expect(lines.first?.differences?.contains { $0.event == "matched" } == true)
  }

  @Test func `who was not allowed to decide is named`() throws {
    let copy = try forge(
      [#""table":"master_row""#, #""kind":"users""#, "petra"], "procurement", "guest")
    let lines = try replay(copy, "B26-0000001", code: 1)
    let wrong = try #require(lines.first { $0.kind == "person" })
    #expect(wrong.result == "differs")
    #expect(wrong.differences?.first?.recomputed?.contains("Petra Pelikan") == true)
  }

  @Test func `settings that were written over decide nothing`() throws {
    let copy = try forge(
      [#""kind":"configuration_loaded""#], #""key":"policy.order_required","value":"true""#,
      #""key":"policy.order_required","value":"false""#)
    let lines = try replay(copy, "B26-0000001", "--as-of", "2026-11-28", code: 1)
    #expect(lines.first?.result == "impossible")
  }

  /// The chronicle is not what was written, which is told; what follows is what another program
  /// would have left.
  @Test func `another program is named only where something else comes out`() throws {
    let other = try forge(
      [#""kind":"configuration_loaded""#], #""program":""#, #""program":"0.0."#)
    let same = try replay(other, "B26-0000001", "--as-of", "2026-11-28", code: 1)
    #expect(same.first?.result == "same")
    let both = try forge(
      [#""table":"master_row""#, #""kind":"orders""#, "4500012345"], "80.00", "100.00", in: other)
    let lines = try replay(both, "B26-0000001", "--as-of", "2026-11-28", code: 1)
    #expect(lines.first?.result == "impossible")
    #expect(lines.first?.reason?.contains("Rohrpost 0.0.") == true)
  }

  @Test func `a reading that another took the place of is found again`() throws {
    try spool.put(try SourceTree.bytes("inbox-samples/scan/brief-ohne-xml.pdf"), "scan/b.pdf")
    try spool.drain(at: "2026-11-30 10:00:00")
    try ask("2026-11-30 10:01:00", "correct", "B26-0000003", "class=contract")
    try spool.drain(at: "2026-11-30 10:02:00")
    let lines = try replay(spool, "B26-0000003")
    #expect(lines.compactMap(\.kind).filter { $0 == "reading" }.count == 2)
    #expect(lines.last?.decisions == lines.last?.same)
    #expect(try spool.ask(at: "2026-11-30 10:03:00", ["verify"]).code == 0)
  }

  // MARK: - What was in force

  @Test func `settings are told as of a day, since when, and what was before`() throws {
    let then = try spool.ask("settings", "tolerance.price_percent", "--as-of", "2026-11-28")
    let now = try spool.ask("settings", "tolerance.price_percent", "calendar.state")
    #expect(then.lines.count == 2 && now.lines.count == 3)
    #expect(now.lines.dropFirst().allSatisfy { $0.contains("seit 30.11.2026") })
    #expect(now.output.contains(#"tolerance.price_percent = "7""#))
    #expect(now.output.contains("vorher"))
    #expect(!then.output.contains(#"price_percent = "7""#))
    #expect(try spool.ask("settings", "--as-of", "2026-11-01").code == 1)
    #expect(try spool.ask("settings", "--as-of", "gestern").code == 2)
  }

  @Test func `a row of master data is told as of a day with its file`() throws {
    let key = ["4500012345", "10"]
    let then = try spool.ask("orders", "show", key[0], key[1], "--as-of", "2026-11-28")
    #expect(then.output.contains("80.00"))
    #expect(then.output.contains("orders.csv"))
    let now = try spool.ask(
      "orders", "show", key[0], key[1], "--as-of", "2026-11-30T12:00:00.000000Z")
    #expect(now.output.contains("95.00"))
    #expect(now.output.hasPrefix("2  30.11.2026"))
    #expect(try spool.ask("orders", "show", key[0], "--as-of", "2026-11-01").code == 1)
  }
}
