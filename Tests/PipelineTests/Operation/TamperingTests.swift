import Files
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Changes one thing of what is kept at a time and asks `rohrpost verify`.
@Suite(.finishedSpool) struct TamperingTests {
  @Test func `what nobody touched is found intact`() throws {
    let spool = try TestSpool(copying: #require(FinishedSpool.current))
    let answer = try spool.ask("verify")
    #expect(answer.code == 0, "\(answer.output)")
    #expect(answer.output.hasSuffix(": 0 Befunde\n"))
  }

  @Test(arguments: Tampering.all)
  func `verify names what was changed behind the daemon's back`(tampering: Tampering) throws {
    let spool = try TestSpool(copying: #require(FinishedSpool.current))
    let finding = try tampering.apply(spool)
    let answer = try spool.ask("verify")
    #expect(answer.code == 1, "\(answer.output)\(answer.complaints)")
    #expect(answer.lines.contains { $0.contains(finding) }, "\(finding)\n\(answer.output)")
  }
}

extension TamperingTests {
  /// The program that an auditor runs without Rohrpost and without its database.
  private func auditorsProgram(_ spool: TestSpool, _ trusted: String...) throws -> Program {
    try Program(
      URL(filePath: SourceTree.root.appending("deploy/verify-archive").string),
      [spool.path.string] + trusted)
  }

  @Test func `the auditor's program finds nothing in what nobody touched`() throws {
    let spool = try TestSpool(copying: #require(FinishedSpool.current))
    let key = String(try spool.ask("seal", "key").lines[0])
    let program = try auditorsProgram(spool, key)
    #expect(program.wait() == 0, "\(program.output)\(program.complaints)")
    #expect(program.output.hasPrefix("1 Siegel, "))
    #expect(try auditorsProgram(spool, String(key.reversed())).wait() == 1)
    #expect(try auditorsProgram(spool, "0815").wait() == 2)
  }

  /// All at once, since each waits before it looks a second time.
  @Test func `the auditor's program finds what was changed in the archive`() throws {
    let finished = try #require(FinishedSpool.current)
    let key = String(try finished.ask("seal", "key").lines[0])
    let audits = try Tampering.inArchive.map { tampering in
      let spool = try TestSpool(copying: finished)
      _ = try tampering.apply(spool)
      return (tampering, spool, try auditorsProgram(spool, key))
    }
    #expect(audits.count > 50)
    for (tampering, _, program) in audits {
      #expect(program.wait() == 1, "\(tampering): \(program.output)\(program.complaints)")
    }
  }

  @Test func `the auditor's program stays one that can be read`() throws {
    let text = try String(decoding: SourceTree.bytes("deploy/verify-archive"), as: UTF8.self)
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 201)
  }
}

/// Gives a suite one spool in which everything that is kept occurs, for its tests to copy.
struct FinishedSpool: SuiteTrait, TestScoping {
  @TaskLocal static var current: TestSpool?

  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    let spool = try Self.make()
    try await Self.$current.withValue(spool) { try await function() }
  }

  private static func make() throws -> TestSpool {
    let spool = try TestSpool()
    for name in ["scan/zugferd.pdf", "scan/brief-ohne-xml.pdf", "mail/01-xrechnung-aufzug.eml"] {
      let bytes = try SourceTree.bytes("inbox-samples/\(name)")
      try spool.put(bytes, name.hasSuffix(".eml") ? "mail/new/1.M1P1.host" : name)
    }
    try spool.put(SampleInvoice.ubl(number: "R-1"), "upload/R-1.xml")
    try spool.put("<Invoice>", "upload/broken.xml")
    #expect(try spool.drain().code == 0)
    try spool.expectNothingLostOrDoubled()
    return spool
  }
}

extension Trait where Self == FinishedSpool {
  static var finishedSpool: Self { FinishedSpool() }
}
