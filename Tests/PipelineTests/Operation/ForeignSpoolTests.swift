import Foundation
import SystemPackage
import TestSupport
import Testing

/// Commands of root in the spool of another account: what they left, its daemon could not write.
@Suite(.enabled(if: geteuid() == 0, "only root may write in the spool of another account"))
struct ForeignSpoolTests {
  private let spool: TestSpool

  init() throws {
    spool = try TestSpool()
    try spool.put(SampleInvoice.ubl(number: "R-1"), "upload/R-1.xml")
    try spool.drain()
    let nobody = try #require(getpwnam("nobody")).pointee
    try #require(chown(spool.path.appending("state").string, nobody.pw_uid, nobody.pw_gid) == 0)
  }

  @Test(arguments: [
    ["run", "--once"], ["import", "users.csv"], ["seal", "now"], ["rebuild", "--replace"],
    ["retry", "B26-0000001"],
  ])
  func `what acts is refused and leaves nothing`(words: [String]) throws {
    let before = spool.names(in: "state") + spool.names(in: "archive")
    let answer = try Program.run(
      "rohrpost", words + ["--spool", spool.path.string, "--config", spool.configuration.string])
    #expect(answer.code == 3, "\(answer.output)\(answer.complaints)")
    #expect(answer.complaints.contains("runuser -u nobody -- rohrpost"))
    #expect(spool.names(in: "state") + spool.names(in: "archive") == before)
  }

  @Test func `what only looks is not`() throws {
    #expect(try spool.ask("list", "--json").lines.count == 1)
    #expect(try spool.ask("verify").code == 0)
  }
}
