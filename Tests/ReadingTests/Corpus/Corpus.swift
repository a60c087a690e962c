import CGMime
import Foundation
import ReadResult
import Testing

@testable import Reading

/// The test documents beside the project; a user's checkout does not have them.
enum Corpus {
  static let folder = URL(filePath: #filePath)
    .appending(path: "../../../../../shared/corpus").standardizedFileURL

  static var isPresent: Bool { FileManager.default.fileExists(atPath: folder.path) }

  /// The lines of a JSONL file, none where the corpus is absent.
  static func lines<Line: Decodable>(_ path: String, as type: Line.Type) -> [Line] {
    guard let text = try? String(contentsOf: folder.appending(path: path), encoding: .utf8) else {
      return []
    }
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return text.split(separator: "\n").map { line in
      do { return try decoder.decode(type, from: Data(line.utf8)) } catch {
        preconditionFailure("\(path): \(error)")
      }
    }
  }

  /// 64 hexadecimal digits, computed by GLib.
  static func sha256(of bytes: [UInt8]) -> String {
    guard let text = g_compute_checksum_for_data(G_CHECKSUM_SHA256, bytes, gsize(bytes.count))
    else { return "" }
    defer { g_free(text) }
    return String(cString: text)
  }

  static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: path)))
  }
}

extension Trait where Self == ConditionTrait {
  static var needsCorpus: Self {
    .enabled(if: Corpus.isPresent, "the corpus is not beside the project")
  }
}
