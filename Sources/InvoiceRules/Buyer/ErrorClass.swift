/// The three classes of errors in an e-invoice.
///
/// Source: BMF letter of 15 October 2025 (III C 2 – S 7287-a/00019/007/243), Rn. 6a, 6b, 35a.
package enum ErrorClass: String, Hashable, Sendable, CaseIterable {
  /// Formatfehler: the file breaks its syntax or that syntax's technical specification, or what
  /// the law demands can't be extracted from it. It is no e-invoice (Rn. 6a).
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
    if RuleOrigin.rulesOfReading.contains(rule) { return .form }
    return RuleOrigin.all.first { rule.utf8.starts(with: $0.prefix.utf8) } ?? .businessRules
  }
}

/// Where rules come from, by the beginning of their ids.
private struct RuleOrigin: Sendable {
  let prefix: String
  let errorClass: ErrorClass
  /// A finding below this severity is no error.
  let leastSeverity: Severity
  let isLaw: Bool

  /// The schemas of UBL and CII: the technical specification of the permitted syntaxes.
  static let form = RuleOrigin("RP-XSD-", .format, .fatal)

  /// The syntax of an EDI message: what can't be read for certain can't be extracted.
  static let message = RuleOrigin("RP-EDI-", .format, .fatal)

  /// Everything else: BR-*, PEPPOL-*, the rules about a syntax, and the house's own.
  static let businessRules = RuleOrigin("", .businessRule, .fatal)

  /// Missing or wrong contents are an error in law however mildly the norm judges them.
  static let all = [
    form, message,
    RuleOrigin("RP-UStG-", .content, .warning, isLaw: true),
    RuleOrigin("RP-VAL-", .content, .warning),
    RuleOrigin("RP-VAT-", .content, .warning),
  ]

  /// Rules about a syntax (CEN/TS 16931-3) without which nobody knows for certain what the invoice
  /// says of the things that the law demands: a second seller name, a date of unknown form.
  ///
  /// They are a matter of the format, since an e-invoice must allow the correct and complete
  /// extraction of those contents (§ 14 (1) UStG). What all the other rules about a syntax refuse,
  /// such as superfluous elements or a second contract number, leaves them readable.
  static let rulesOfReading: Set<String> = [
    // Seller and buyer: name, tax numbers, third line of the address.
    "UBL-SR-09", "UBL-SR-12", "UBL-SR-13", "UBL-SR-15", "UBL-SR-18", "UBL-SR-51",
    // Dates and periods.
    "UBL-SR-08", "UBL-SR-24", "UBL-SR-36", "CII-DT-097",
    // What was supplied, and why there is no VAT.
    "UBL-SR-50", "UBL-SR-32", "CII-DT-037",
    // Allowances and charges, and the totals without VAT.
    "CII-SR-463", "CII-SR-473", "CII-SR-477", "CII-SR-478",
    "CII-SR-479", "CII-SR-480",
    // The kind of invoice.
    "CII-SR-014",
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
