import Foundation

/// The public test invoices with the verdicts of the official artefacts, where they lie beside the
/// package.
enum OfficialVerdicts {
  static let corpus = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "../shared/corpus/einvoice")

  static var isPresent: Bool { FileManager.default.fileExists(atPath: corpus.path) }

  /// A document and the rules that it violates, as far as a line of `verdicts.jsonl` says.
  struct Verdict: Decodable {
    var file: String
    var syntax: String
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
      case file, syntax, rules, errors
      case xsdValid = "xsd_valid"
    }
  }

  static func all() throws -> [Verdict] {
    let text = try String(contentsOf: corpus.appending(path: "verdicts.jsonl"), encoding: .utf8)
    return try text.split(separator: "\n")
      .map { try JSONDecoder().decode(Verdict.self, from: Data($0.utf8)) }
  }

  /// The verdicts that can be compared: documents of a known syntax whose rules all ran.
  static func comparable() throws -> [Verdict] {
    try all().filter { $0.xsdValid != nil && $0.errors.isEmpty }
  }

  static func bytes(of verdict: Verdict) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: corpus.appending(path: verdict.file)))
  }
}
