import Invoice
import InvoiceRules

/// What violated rules mean for the protocol.
enum RuleDefects {
  /// The defect at a point that a finding tells of, nil where it tells of none there.
  static func defect(
    of finding: Finding, at requirement: FormalRequirement
  ) -> FormalDefect? {
    if let defect = byRule[finding.rule] {
      return defect.requirement == requirement ? defect : nil
    }
    guard finding.severity == .fatal else { return nil }
    return finding.terms.lazy.compactMap({ byTerm[$0] }).first == requirement
      ? .invalidEInvoice : nil
  }

  private static let byRule: [String: FormalDefect] = [
    "RP-UStG-14-4-1-1": .sellerIncomplete, "RP-UStG-14-4-1-2": .recipientAddress,
    "RP-UStG-14-4-1-4": .recipientAddress, "RP-UStG-14-4-2-1": .taxNumberMissing,
    "RP-UStG-14-4-2-2": .taxNumberImplausible, "RP-UStG-14-4-3": .dateMissing,
    "RP-UStG-14-4-4": .numberMissing, "RP-UStG-14-4-5-1": .linesMissing,
    "RP-UStG-14-4-5-2": .lineIncomplete, "RP-UStG-14-4-5-3": .descriptionEmpty,
    "RP-UStG-14-4-6": .timeMissing, "RP-UStG-14-5": .timeAfterInvoice,
    "RP-UStG-14-4-7-1": .taxIncomplete, "RP-UStG-14-4-7-2": .reductionUnclear,
    "RP-UStG-14-4-8-1": .taxIncomplete, "RP-UStG-14-4-8-2": .rateInvalid,
    "RP-UStG-14-4-8-3": .zeroRate, "RP-UStG-14-4-8-4": .exemptionUnexplained,
    "RP-UStG-14-4-10-1": .selfBilled, "RP-UStG-14-4-10-2": .selfBilled,
    "RP-UStG-14a-1": .identifiersMissing, "RP-UStG-14a-3": .identifiersMissing,
    "RP-UStG-14a-5": .reverseChargeUnsaid, "RP-UStG-14c-1": .undueTax,
    "RP-UStG-14c-2": .undueTax, "RP-UStG-14c-3": .undueTax, "RP-UStG-14c-4": .undueTax,
    "BR-CO-10": .arithmetic, "BR-CO-11": .arithmetic, "BR-CO-12": .arithmetic,
    "BR-CO-13": .arithmetic, "BR-CO-14": .arithmetic, "BR-CO-15": .arithmetic,
    "BR-CO-16": .arithmetic, "BR-CO-17": .arithmetic, "RP-NUM-01": .arithmetic,
    "RP-VAT-01": .arithmetic, "RP-VAT-02": .arithmetic, "RP-VAT-03": .arithmetic,
    "RP-VAT-04": .foreignTax, "RP-TOT-02": .arithmetic, "RP-TOT-03": .negative,
    "RP-TOT-04": .negativeCreditNote,
  ]

  private static let byTerm: [Term: FormalRequirement] = terms.reduce(into: [:]) { table, row in
    for term in row.1 { table[term] = row.0 }
  }

  private static let terms: [(FormalRequirement, [Term])] = [
    (
      .recipient,
      [
        "BG-7", "BT-44", "BG-8", "BT-48", "BT-50", "BT-51", "BT-52", "BT-53", "BT-55", "BT-163",
      ]
    ),
    (.invoiceDate, ["BT-2"]), (.number, ["BT-1"]),
    (
      .timeOfSupply,
      ["BT-72", "BT-73", "BT-74", "BG-14", "BG-26", "BT-134", "BT-135"]
    ),
    (.description, ["BG-25", "BT-129", "BT-130", "BG-31", "BT-153", "BT-154"]),
    (
      .taxNumber,
      ["BT-31", "BT-32", "BT-63", "BG-4", "BT-27", "BG-5", "BT-35", "BT-37", "BT-38", "BT-40"]
    ),
    (
      .amounts,
      [
        "BG-22", "BG-23", "BT-106", "BT-107", "BT-108", "BT-109", "BT-110", "BT-112", "BT-113",
        "BT-114", "BT-115", "BT-116", "BT-117", "BT-118", "BT-119", "BT-120", "BT-121", "BT-131",
        "BT-92", "BT-99", "BT-136", "BT-141", "BT-146", "BT-148", "BT-151", "BT-152", "BT-95",
        "BT-96", "BT-102", "BT-103", "BG-30", "BT-5",
      ]
    ),
    (.paymentTerms, ["BT-9", "BT-20"]),
    (.orderNumber, ["BT-12", "BT-13", "BG-3", "BT-25"]),
  ]
}
