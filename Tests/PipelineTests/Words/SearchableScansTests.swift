import Files
import Foundation
import Hashing
import SystemPackage
import TestSupport
import Testing

/// Documents that only who looks at them can read, with the real daemon.
@Suite struct SearchableScansTests {
  private let spool: TestSpool
  private static let path = "derived/searchable.pdf"

  init() throws { spool = try TestSpool() }

  private func record(_ id: String) throws -> [String: Any] {
    let answer = try spool.ask("show", id, "--json")
    let json = try JSONSerialization.jsonObject(with: Data(answer.output.utf8))
    return try #require(json as? [String: Any])
  }

  private func folder(of record: [String: Any]) throws -> FilePath {
    spool.path.appending(try #require(record["archive_path"] as? String))
  }

  @Test func `a scan that can be searched is kept beside the untouched original`() throws {
    let scan = SampleScan.invoice(number: "RE-4711")
    try spool.put(scan, "scan/a.pdf")
    try spool.drain()
    let record = try record(try #require(try spool.list().first).id)
    #expect(record["source"] as? String == "ocr")
    #expect(record["invoice_number"] as? String == "RE-4711")
    #expect(record["searchable"] as? String == Self.path)
    let folder = try folder(of: record)
    #expect(try FileContents.read(folder.appending("original/a.pdf")) == scan)
    let made = try FileContents.read(folder.appending(Self.path))
    #expect(made.starts(with: "%PDF-".utf8))
    let files = try #require(record["files"] as? [[String: Any]])
    let file = try #require(files.first { $0["path"] as? String == Self.path })
    #expect(file["sha256"] as? String == SHA256Digest(of: made).description)
    let manifest = try FileContents.read(folder.appending("MANIFEST"))
    #expect(String(decoding: manifest, as: UTF8.self).contains(Self.path))
    #expect(try spool.ask("verify").code == 0)
    try FileContents.replace(folder.appending(Self.path), with: made + [0x0A])
    #expect(try spool.ask("verify").code != 0)
  }

  @Test func `a document with words of its own has none`() throws {
    try spool.put(SampleLetter.invoice(number: "RE-4711"), "scan/a.pdf")
    try spool.drain()
    let record = try record(try #require(try spool.list().first).id)
    #expect(record["searchable"] is NSNull)
    #expect(try FileStatus.ifExists(folder(of: record).appending(Self.path)) == nil)
  }

  @Test func `a sensitive scan can be searched in the restricted archive only`() throws {
    try spool.put(SampleScan.pdf(SampleLetter.sickNoteLines(of: "Zebrafink")), "scan/a.pdf")
    try spool.drain()
    let record = try record(try #require(try spool.list().first).id)
    #expect(record["sensitive"] as? Bool == true)
    #expect(record["searchable"] is NSNull)
    let folder = try folder(of: record)
    #expect(folder.string.contains("/archive-restricted/"))
    #expect(try FileStatus.ifExists(folder.appending(Self.path)) != nil)
    #expect(try spool.ask("verify").code == 0)
  }

  @Test func `who tries a scan gets the PDF in a folder`() throws {
    let place = spool.path.appending("brief.pdf")
    try spool.put(SampleScan.invoice(number: "RE-4711"), at: place)
    let target = spool.path.appending("scans")
    let answer = try Program.run(
      "rohrpost", ["inspect", "--searchable", target.string, place.string])
    #expect(answer.code == 0, "\(answer.complaints)")
    let made = try FileContents.read(target.appending("brief.pdf-searchable.pdf"))
    #expect(made.starts(with: "%PDF-".utf8))
  }
}
