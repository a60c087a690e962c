import Foundation

/// The public test invoices with the verdicts of the official artefacts, where they lie beside the
/// package.
enum OfficialVerdicts {
  static let corpus = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "../shared/corpus/einvoice")

  static var isPresent: Bool { FileManager.default.fileExists(atPath: corpus.path) }

  /// What the artefacts say of a document.
  struct Verdict: Decodable {
    /// `valid` or `invalid`.
    var verdict: String?
    var syntax: String?
    var xsdValid: Bool?
    var rules: [Violation]
    /// Rule sets that stopped; what they would have found is not known.
    var errors: [String]

    struct Violation: Decodable {
      var id: String
      var flag: String
      var count: Int
    }

    /// Whether the artefacts have rules for the syntax and said all they have to say.
    var isJudged: Bool {
      ["ubl-invoice", "ubl-creditnote", "cii"].contains(syntax) && errors.isEmpty
    }

    private enum CodingKeys: String, CodingKey {
      case verdict, syntax, rules, errors
      case xsdValid = "xsd_valid"
    }
  }

  /// A line of `verdicts.jsonl`.
  struct Document: Decodable {
    var file: String
    var verdict: Verdict

    private enum CodingKeys: String, CodingKey {
      case file
    }

    init(from decoder: any Decoder) throws {
      file = try decoder.container(keyedBy: CodingKeys.self).decode(String.self, forKey: .file)
      verdict = try Verdict(from: decoder)
    }

    var bytes: [UInt8] {
      get throws { [UInt8](try Data(contentsOf: corpus.appending(path: file))) }
    }
  }

  static func all() throws -> [Document] {
    let text = try String(contentsOf: corpus.appending(path: "verdicts.jsonl"), encoding: .utf8)
    return try text.split(separator: "\n")
      .map { try JSONDecoder().decode(Document.self, from: Data($0.utf8)) }
  }
}
