import Foundation
import ReadResult

@testable import Reading

/// The public test invoices beside the package, where they are present.
enum EInvoiceCorpus {
  static let packageRoot = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let root = packageRoot.appending(path: "../shared/corpus/einvoice")
  static let hostile = packageRoot.appending(path: "../shared/corpus/documents/broken")

  static var isPresent: Bool { FileManager.default.fileExists(atPath: root.path) }
  static var hasHostile: Bool { FileManager.default.fileExists(atPath: hostile.path) }

  /// One line of `verdicts.jsonl`, as far as reading is concerned.
  struct Verdict: Decodable {
    var file: String
    var syntax: String
    var guideline: String?
  }

  static func verdicts() throws -> [Verdict] {
    let text = try String(contentsOf: root.appending(path: "verdicts.jsonl"), encoding: .utf8)
    return try text.split(separator: "\n").map {
      try JSONDecoder().decode(Verdict.self, from: Data($0.utf8))
    }
  }

  static func bytes(_ file: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: root.appending(path: file)))
  }

  static func read(_ file: String) throws -> EInvoice? {
    try EInvoiceReader.read(try bytes(file), limits: .init())
  }
}
