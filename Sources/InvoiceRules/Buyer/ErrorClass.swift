/// The three classes of errors in an e-invoice.
///
/// Source: BMF letter of 15 October 2025 (III C 2 – S 7287-a/00019/007/243), Rn. 6a, 6b, 35a.
package enum ErrorClass: String, Hashable, Sendable, CaseIterable {
  /// Formatfehler: the file breaks its syntax or that syntax's technical specification, so that
  /// nobody can rely on extracting all of it. It is no e-invoice (Rn. 6a).
  case format
  /// Geschäftsregelfehler: a rule of EN 16931 or its CIUS is broken (Rn. 6b). It counts for VAT
  /// only where it touches what § 14 (4), § 14a UStG demand.
  case businessRule = "business-rule"
  /// Inhaltsfehler: what § 14 (4), § 14a UStG demand is missing or wrong (Rn. 35a).
  case content

  package var name: Wording {
    switch self {
    case .format: Wording("Formatfehler", "Format error")
    case .businessRule: Wording("Geschäftsregelfehler", "Business rule error")
    case .content: Wording("Inhaltsfehler", "Content error")
    }
  }
}

extension Finding {
  /// The class of the error, nil where the finding is none: what a rule only advises against.
  package var errorClass: ErrorClass? {
    severity >= origin.leastSeverity ? origin.errorClass : nil
  }

  /// Whether the rule asks for nothing but what the law demands, whatever its terms.
  var isOfLaw: Bool { origin.isLaw && errorClass != nil }

  private var origin: RuleOrigin {
    RuleOrigin.all.first { rule.hasPrefix($0.prefix) } ?? .businessRules
  }
}

/// Where rules come from, by the beginning of their ids.
private struct RuleOrigin: Sendable {
  let prefix: String
  let errorClass: ErrorClass
  /// A finding below this severity is no error.
  let leastSeverity: Severity
  let isLaw: Bool

  /// Everything else: BR-*, PEPPOL-*, XRechnung's and the house's own.
  static let businessRules = RuleOrigin("", .businessRule, .fatal)

  /// The origins that are not those of business rules.
  ///
  /// The syntax binding (CEN/TS 16931-3) is part of a syntax's technical specification: what it
  /// refuses can't be extracted without guessing. What it only calls superfluous (`UBL-CR-*`) is
  /// a warning, and leaves the invoice as readable as it was.
  ///
  /// Missing or wrong contents are an error in law however mildly the norm judges them.
  static let all = [
    RuleOrigin("RP-XSD-", .format, .fatal),
    RuleOrigin("UBL-", .format, .fatal),
    RuleOrigin("CII-", .format, .fatal),
    RuleOrigin("RP-UStG-", .content, .warning, isLaw: true),
    RuleOrigin("RP-VAL-", .content, .warning),
    RuleOrigin("RP-VAT-", .content, .warning),
  ]

  private init(
    _ prefix: String, _ errorClass: ErrorClass, _ leastSeverity: Severity, isLaw: Bool = false
  ) {
    self.prefix = prefix
    self.errorClass = errorClass
    self.leastSeverity = leastSeverity
    self.isLaw = isLaw
  }
}
