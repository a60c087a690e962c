import Files
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Whether the reader that knows nothing of our tables finds what is wrong with a carrier.
@Suite struct SeededFaultTests {
  /// A fault that is put into a carrier, and a part of what must be said of it.
  struct Fault: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let file: String
    let said: String
    /// Nil where the file is to be missing.
    let change: @Sendable (String) -> String?

    init(
      _ name: String, _ file: String, said: String,
      _ change: @escaping @Sendable (String) -> String?
    ) {
      testDescription = name
      self.file = file
      self.said = said
      self.change = change
    }
  }

  /// The first record of a table with another text in the place of one.
  private static func replacing(
    _ old: String, with new: String
  ) -> @Sendable (String) -> String? {
    { text in
      guard let place = text.firstRange(of: old) else { return text }
      return text.replacingCharacters(in: place, with: new)
    }
  }

  /// The lines without the last one, or with it twice.
  private static func lastLine(_ count: Int) -> @Sendable (String) -> String? {
    { text in
      let lines = text.components(separatedBy: "\r\n").dropLast()
      let last = Array(repeating: lines.last ?? "", count: count)
      return (lines.dropLast() + last).map { $0 + "\r\n" }.joined()
    }
  }

  static let faults: [Fault] = [
    Fault("a changed byte in a document", "belege", said: "is not as SHA256SUMS") { $0 + " " },
    Fault("a missing document", "belege", said: "is missing") { _ in nil },
    Fault("a lost line", "Zahlungen.csv", said: "0 records, abstimmung.json says 1", lastLine(0)),
    Fault("a doubled line", "Buchungen.csv", said: "is there already", lastLine(2)),
    Fault("a missing table", "Status.csv", said: "cannot be read") { _ in nil },
    Fault(
      "a changed amount", "Buchungen.csv", said: "the sums",
      replacing(";119,00;119,00;", with: ";119,00;118,00;")),
    Fault(
      "a word for a number", "Buchungen.csv", said: "no number", replacing(";119,00", with: ";viel")
    ),
    Fault(
      "a decimal too much", "Buchungen.csv", said: "more than 2",
      replacing("119,00", with: "119,000")),
    Fault(
      "a day that is none", "Belege.csv", said: "does not match",
      {
        $0.replacing(/;[0-9]{2}\.[0-9]{2}\.[0-9]{4};/, with: ";31.13.2026;", maxReplacements: 1)
      }),
    Fault(
      "a field too many", "Status.csv", said: "7 fields, declared 6",
      replacing("\"rohrpost\"\r\n", with: "\"rohrpost\";\r\n")),
    Fault(
      "a text too long", "Buchungen.csv", said: "characters of at most",
      replacing("\"EUR\"", with: "\"EURO\"")),
    Fault(
      "a reference into nothing", "Status.csv", said: "is not in Belege",
      replacing("B26-0000001", with: "B26-9999999")),
    Fault("a cut end", "Audit.csv", said: "the last record has no end") { String($0.dropLast()) },
    Fault(
      "a changed index", "index.xml", said: "index.xml: is not as", replacing("Z3", with: "Z2")),
    Fault("a file too many", "fremd.txt", said: "is not in SHA256SUMS") { _ in "x" },
  ]

  private static let spool = Result { () throws -> TestSpool in
    let spool = try TestSpool.audited()
    try #require(try spool.exportCarrier(to: "whole").code == 0)
    return spool
  }

  @Test(arguments: faults)
  func `a fault is found`(fault: Fault) throws {
    let spool = try Self.spool.get()
    let name = "copy-\(UUID().uuidString)"
    try FileManager.default.copyItem(
      atPath: spool.place("whole").string, toPath: spool.place(name).string)
    let before = try spool.check(name)
    try #require(before.code == 0, "\(before.output)")
    let files = try spool.contents(of: name)
    let path = fault.file == "belege" ? files.keys.filter { $0.hasPrefix("belege/") }.min() : nil
    let file = spool.place(name).appending(path ?? fault.file)
    let text = String(decoding: files[path ?? fault.file] ?? [], as: UTF8.self)
    if let changed = fault.change(text) {
      try #require(changed != text)
      try? FileOperations.removeFile(file)
      try FileContents.write(Array(changed.utf8), to: file)
    } else {
      try FileOperations.removeFile(file)
    }
    let answer = try spool.check(name)
    #expect(answer.code == 1)
    #expect(answer.output.contains(fault.said), "\(answer.output)\(answer.complaints)")
  }
}
