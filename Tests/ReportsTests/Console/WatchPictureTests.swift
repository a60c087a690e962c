import InvoiceRules
import Payables
import Testing

@testable import Reports

@Suite struct WatchPictureTests {
  private static let picture = WatchPicture(
    .busy, .init(arrived: 62, archived: 45, seconds: 300),
    (0..<12).map { number in
      .init(
        time: SpoolStatus.noon.adding(seconds: -Int64(number)), voucher: nil, kind: "kind\(number)")
    })

  private func text(rows: Int?) -> [String] {
    Self.picture.lines(in: .german, columns: 80, rows: rows).map { $0.text(.plain) }
  }

  @Test(arguments: [10, 24, 30, 50])
  func `a picture is never higher than its screen`(rows: Int) {
    let lines = text(rows: rows)
    #expect(lines.count <= rows)
    #expect(lines.last?.hasSuffix("kind0") == true)
  }

  @Test func `the pace is that of a minute, and the latest event stands below the others`() {
    let lines = text(rows: nil)
    #expect(lines.contains { $0.contains("12,4 je Minute eingegangen, 9,0 archiviert") })
    #expect(lines.suffix(5).map { $0.suffix(5) } == ["kind4", "kind3", "kind2", "kind1", "kind0"])
  }
}
