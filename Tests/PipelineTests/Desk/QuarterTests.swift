import Foundation
import SystemPackage
import TestSupport
import Testing

/// A quarter in which nobody does anything but what the clock brings: with absences, holidays and
/// people who never answer, every task ends or is carried upwards, and none is silent (N1, N2).
@Suite(.enabled(if: TestSpool.hasClock, "faketime is not installed"))
struct QuarterTests {
  private static let users = """
    user;name;email;roles;cost_centers;substitute;absent_from;absent_to
    anna;Anna Amsel;anna@muster.example;fm;100;bert;2026-10-05;2026-10-23
    bert;Bert Buchfink;bert@muster.example;fm;-;anna;2026-12-21;2027-01-08
    paul;Paul Pirol;paul@muster.example;ap;*;;;
    petra;Petra Pelikan;petra@muster.example;procurement;*;;;
    conny;Conny Kiebitz;conny@muster.example;controlling;*;;;
    gerd;Gerd Geier;gerd@muster.example;management;*;;;
    """

  private static let settings = """
    [calendar]
    state = "TH"

    [mail]
    from = "Rechnungseingang <rechnung@muster.example>"
    requests = ["case", "factual_check", "approval", "answer"]
    digest_hour = 7
    """

  private struct Task: Decodable {
    let id: String
    let deadline: String
    let level: String?
  }

  private func tasks(_ spool: TestSpool, at time: String) throws -> [Task] {
    try spool.ask(at: time, ["tasks", "--json"]).lines.map {
      try JSONDecoder().decode(Task.self, from: Data($0.utf8))
    }
  }

  private func verify(_ spool: TestSpool, at time: String) throws {
    let verdict = try spool.ask(at: time, ["verify"])
    try #require(verdict.code == 0, "\(time): \(verdict.output)\(verdict.complaints)")
  }

  /// The days of the last quarter of 2026.
  private static let days: [String] = [(10, 31), (11, 30), (12, 31)].flatMap { month, last in
    (1...last).map { "2026-\(month)-\($0 < 10 ? "0" : "")\($0)" }
  }

  @Test func `in a simulated quarter no task is silent`() throws {
    let spool = try TestSpool.company(
      [("users.csv", Self.users)], settings: Self.settings, at: "2026-10-01 07:00:00")
    var decided = 0
    for (index, day) in Self.days.enumerated() {
      if index % 9 == 0 {
        try spool.put(SampleInvoice.ubl(number: "Q-\(index)"), "upload/q\(index).xml")
      }
      try spool.drain(at: "\(day) 17:30:00")
      // Some are done, in turns; the others are left to the clock.
      if index % 11 == 5, let first = try tasks(spool, at: "\(day) 18:00:00").last {
        for person in ["petra", "anna", "paul", "gerd"] {
          let answer = try spool.ask(
            at: "\(day) 18:00:00",
            ["decide", first.id, "reject", "--as", person, "--reason", "Nicht bestellt"])
          if answer.code == 0 {
            decided += 1
            break
          }
        }
      }
      if index % 7 == 0 || day == Self.days.last { try verify(spool, at: "\(day) 18:30:00") }
    }
    #expect(decided > 3)
    let end = "2026-12-31 19:00:00"
    let left = try tasks(spool, at: end)
    // Whatever is late was carried up; the latest are at the management.
    #expect(left.count + decided >= 10)
    for task in left where task.deadline < "2026-12-15" { #expect(task.level == "management") }
    let journal = try spool.ask(at: end, ["journal", "--json"]).output
    #expect(journal.contains("\"mail_settled\""))
    // On no Saturday, Sunday or holiday (Christmas) is a digest ordered.
    let digests = try spool.ask(at: end, ["journal", "--json"]).lines
      .filter { $0.contains("\"digests_ordered\"") }
    #expect(digests.count == 65)
  }
}
