import Files
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Exports of a spool, and how other programs read them.
extension TestSpool {
  /// Where exports of these tests go.
  func place(_ name: String) -> FilePath { folder.path.appending(name) }

  @discardableResult
  func exportCarrier(
    to name: String, from: String = "2020-01-01", to last: String = "2099-12-31",
    _ further: String...
  ) throws -> Program.Answer {
    try Program.run(
      "rohrpost",
      ["export", "gdpdu", "--from", from, "--to", last, "--reason", "Betriebsprüfung"] + further
        + [
          place(name).string, "--spool", path.string, "--config", configuration.string,
        ])
  }

  /// What `deploy/check-carrier` says of a carrier, which knows only what its index declares.
  func check(_ name: String) throws -> Program.Answer {
    try Program.run(
      URL(filePath: SourceTree.root.appending("deploy/check-carrier").string),
      [place(name).string])
  }

  /// The files below an export, with their bytes.
  func contents(of name: String) throws -> [String: [UInt8]] {
    let root = place(name)
    var found: [String: [UInt8]] = [:]
    var waiting = [""]
    while let below = waiting.popLast() {
      let folder = below.isEmpty ? root : root.appending(below)
      for child in try FileOperations.names(in: folder) {
        let path = below.isEmpty ? child.string : "\(below)/\(child.string)"
        if try FileStatus(of: root.appending(path)).kind == .directory {
          waiting.append(path)
        } else {
          found[path] = try FileContents.read(root.appending(path))
        }
      }
    }
    return found
  }

  func text(_ name: String, of export: String) throws -> String {
    String(decoding: try FileContents.read(place(export).appending(name)), as: UTF8.self)
  }

  /// The records of a table, without the line of names, as they stand.
  func records(_ table: String, of export: String) throws -> [String] {
    try text("\(table).csv", of: export).split(separator: "\r\n").dropFirst().map(String.init)
  }
}

/// A company whose invoices are posted, paid, reversed and waiting.
extension TestSpool {
  static func audited() throws -> TestSpool {
    let spool = try settling()
    try spool.approve("R-1", "R-2", "R-3")
    func act(_ words: String...) throws {
      let answer = try Program.run(
        "rohrpost",
        words + ["--spool", spool.path.string, "--config", spool.configuration.string])
      try #require(answer.code == 0, "\(answer.output)\(answer.complaints)")
      try spool.drain()
    }
    try act("post", "run", "--as", "paul")
    try act("post", "reverse", "B26-0000003", "--reason", "falscher Lieferant", "--as", "paul")
    let payments = try spool.folder.file(
      "payments.csv",
      """
      supplier_id;invoice_number;paid_at;amount;skonto;reference
      K1;R-1;27.11.2026;117,00;2,00;ZL-1
      """)
    try act("import", payments.string)
    try spool.put(SampleInvoice.ubl(number: "R-4"), "upload/offen.xml")
    try spool.put(SampleInvoice.ubl(number: "R-1"), "upload/noch einmal.xml")
    try spool.put("kein Beleg", "upload/notiz.txt")
    try spool.drain()
    return spool
  }
}
