package import Hashing

/// What the machine says of the quality of a scan, and whether a person is to look at it (B3).
package struct QualityCheck: Codable, Hashable, Sendable {
  /// Pages that were judged.
  package var pages: Int
  /// What they were judged by.
  package var profile: ScanProfile
  package var findings: [QualityFinding]
  /// Why a person is to look at it; nil for nobody.
  package var look: Look?
  /// What was drawn for it: see ``QualityDraw``.
  package var draw: Int

  package enum Look: String, Codable, Hashable, Sendable, CaseIterable {
    /// One of the findings asks for it.
    case finding
    /// Each document of its class is looked at.
    case wholeClass = "class"
    case sample
  }

  package init(
    pages: Int, profile: ScanProfile, findings: [QualityFinding], look: Look?, draw: Int
  ) {
    self.pages = pages
    self.profile = profile
    self.findings = findings
    self.look = look
    self.draw = draw
  }

  /// Whether the paper must be scanned again, as far as the machine can tell.
  package var isSerious: Bool { findings.contains { $0.severity == .rescan } }
}

/// The draw of the sample: an auditor gets the same from what the journal keeps.
///
/// It is the first eight bytes of the SHA-256 of the configured seed, the document's id and the
/// hash of its bytes in hexadecimal, a line each, as a number, modulo 10,000. A document is in the
/// sample where it is below a hundred times the percent of its channel. Since the bytes take part,
/// nobody who scans can foresee it.
package enum QualityDraw {
  /// Numbers that can be drawn.
  package static let range = 10_000

  package static func number(for id: VoucherID, _ sha256: SHA256Digest, seed: String) -> Int {
    let digest = SHA256Digest(of: "\(seed)\n\(id)\n\(sha256)\n".utf8)
    let number = digest.bytes.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Int(number % UInt64(range))
  }

  static func isInSample(_ number: Int, percent: Int) -> Bool { number < percent * range / 100 }
}
