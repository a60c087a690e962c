import InvoiceRules
import Testing

@testable import Payables

/// What documents are called (L1).
struct NamePatternTests {
  private typealias Values = [NamePattern.Placeholder: String]

  private static let full: Values = [
    .date: "2026-01-31", .supplier: "Müller Bau", .number: "RE-1", .id: "B26-0000001",
  ]

  @Test(
    arguments: [
      ("{date}_{supplier}_{number}_{id}", [], "2026-01-31_Müller Bau_RE-1_B26-0000001"),
      ("{date}_{supplier}_{number}_{id}", [.number], "2026-01-31_Müller Bau_B26-0000001"),
      ("{date}_{supplier}_{number}_{id}", [.supplier, .number], "2026-01-31_B26-0000001"),
      ("{number} {id}", [.number], "B26-0000001"),
      ("Rechnung {number} {id}", [.number], "Rechnung B26-0000001"),
      ("{supplier} Nr. {number}, {id}", [.supplier], "RE-1, B26-0000001"),
      ("{date} {supplier} Nr. {number} {id}", [.supplier], "2026-01-31 Nr. RE-1 B26-0000001"),
      ("{date} {supplier} Nr. {number} {id}", [.number], "2026-01-31 Müller Bau B26-0000001"),
      ("{id} ({number})", [], "B26-0000001 (RE-1)"),
      ("{id} ({number})", [.number], "B26-0000001"),
      ("{id} Akte", [], "B26-0000001 Akte"),
    ] as [(String, [NamePattern.Placeholder], String)])
  func `what a document lacks goes with the text before it`(
    pattern: String, missing: [NamePattern.Placeholder], name: String
  ) throws {
    let values = Self.full.filter { !missing.contains($0.key) }
    #expect(try NamePattern(pattern).name(values) == name)
  }

  @Test(arguments: [
    ("Müller & Söhne", "Müller & Söhne"), ("A/B\\C:D", "A-B-C-D"),
    ("../../etc/passwd", "etc-passwd"),
    ("  zwei\n Zeilen\t ", "zwei Zeilen"), ("Bau\u{202E}fdp.exe", "Baufdp.exe"),
    ("a\u{0}b\u{1B}c", "abc"), ("...", ""), (" . ", ""), ("Ende...", "Ende"), ("-rf", "rf"),
    ("<script>|?*\"", "script-----"), ("e\u{301}", "e\u{301}"), ("", ""),
  ])
  func `a value becomes a name that every file system takes`(text: String, name: String) {
    #expect(SafeName.of(text, limit: SafeName.limit) == name)
  }

  @Test(arguments: ["ü", "👩‍👩‍👧", "Bau "])
  func `a long name is cut between characters, and the id stays whole`(part: String) throws {
    let supplier = String(repeating: part, count: 300)
    var values = Self.full
    values[.supplier] = supplier
    let name = try NamePattern("{supplier}_{date}_{number}_{id}").name(values)
    #expect(name.utf8.count <= SafeName.limit)
    #expect(name.hasSuffix("_2026-01-31_RE-1_B26-0000001"))
    #expect(name.utf8.count > SafeName.limit - 30)
    let isWhole = supplier.hasPrefix(name.prefix { $0 != "_" })
    #expect(isWhole)
  }

  @Test func `many long values are cut alike, always the same`() throws {
    let pattern = try NamePattern(
      NamePattern.Placeholder.allCases.map { "{\($0.rawValue)}" }.joined(separator: "_"))
    var values = Values()
    for placeholder in NamePattern.Placeholder.allCases {
      values[placeholder] = String(repeating: "ß", count: 100)
    }
    values[.id] = "B26-0000001"
    let name = pattern.name(values)
    #expect(name.utf8.count <= SafeName.limit)
    #expect(name.hasSuffix("_B26-0000001"))
    for _ in 0..<20 { #expect(pattern.name(values) == name) }
  }

  @Test(arguments: [
    ("{date}", NamePattern.Fault.noID), ("", .noID), ("{datum} {id}", .unknown("datum")),
    ("{id", .brace), ("id}", .brace), ("{id}}", .brace), ("{id} {id}", .repeated(.id)),
    ("a/{id}", .character("/")), ("{id}\u{202E}", .character("\u{202E}")),
    (String(repeating: "x", count: NamePattern.limit) + "{id}", .tooLong),
  ])
  func `what is no pattern is refused with its reason`(text: String, fault: NamePattern.Fault) {
    #expect(throws: fault) { try NamePattern(text) }
  }

  @Test func `the standard is what the documents say`() throws {
    #expect(NamePattern.standard == (try NamePattern("{date}_{supplier}_{number}_{id}")))
  }

  @Test func `the same number twice makes two names`() {
    let plan = FilingPlan(FilingPlan.standard(in: .german))
    let names = [1, 2].map { number in
      var values = Self.full
      values[.id] = "B26-000000\(number)"
      return plan.name.name(values)
    }
    #expect(names[0] != names[1])
  }
}
