package import Invoice

/// What an invoice must contain for VAT: a number of § 14 (4) UStG or a paragraph of § 14a UStG.
package struct InvoiceRequirement: Sendable {
  /// Its place in ``all``.
  private var number = 0
  /// `§ 14 Abs. 4 Nr. 1 UStG`.
  package let section: Wording
  /// `Name und Anschrift des Verkäufers`.
  package let name: Wording
  /// Whether invoices up to 250 € need it as well (§ 33 UStDV).
  package let isNeededOnSmallInvoices: Bool
  /// The terms of EN 16931 that say it.
  package let terms: [Term]

  private init(
    _ section: String, _ english: String, _ name: Wording, onSmallInvoices: Bool, _ terms: [Term]
  ) {
    self.section = Wording("§ \(section) UStG", "section \(english) UStG")
    self.name = name
    isNeededOnSmallInvoices = onSmallInvoices
    self.terms = terms
  }

  /// Every requirement, in the order of the law.
  package static let all: [InvoiceRequirement] = requirements.enumerated().map { place, item in
    var item = item
    item.number = place
    return item
  }

  private static let requirements: [InvoiceRequirement] = [
    InvoiceRequirement(
      "14 Abs. 4 Nr. 1", "14 (4) no. 1",
      Wording("Name und Anschrift des Verkäufers", "the seller's name and address"),
      onSmallInvoices: true,
      ["BG-4", "BT-27", "BG-5", "BT-35", "BT-36", "BT-37", "BT-38", "BT-40", "BT-162"]),
    InvoiceRequirement(
      "14 Abs. 4 Nr. 1", "14 (4) no. 1",
      Wording("Name und Anschrift des Käufers", "the buyer's name and address"),
      onSmallInvoices: false,
      ["BG-7", "BT-44", "BG-8", "BT-50", "BT-51", "BT-52", "BT-53", "BT-55", "BT-163"]),
    InvoiceRequirement(
      "14 Abs. 4 Nr. 2", "14 (4) no. 2",
      Wording(
        "Steuernummer oder USt-IdNr. des Verkäufers", "the seller's tax number or VAT identifier"),
      onSmallInvoices: false, ["BT-31", "BT-32", "BT-63"]),
    InvoiceRequirement(
      "14 Abs. 4 Nr. 3", "14 (4) no. 3", Wording("Rechnungsdatum", "the issue date"),
      onSmallInvoices: true, ["BT-2"]),
    InvoiceRequirement(
      "14 Abs. 4 Nr. 4", "14 (4) no. 4", Wording("Rechnungsnummer", "the invoice number"),
      onSmallInvoices: false, ["BT-1"]),
    InvoiceRequirement(
      "14 Abs. 4 Nr. 5", "14 (4) no. 5",
      Wording("Menge und Art der Leistung", "quantity and kind of the supply"),
      onSmallInvoices: true, ["BG-25", "BT-129", "BT-130", "BG-31", "BT-153", "BT-154"]),
    InvoiceRequirement(
      "14 Abs. 4 Nr. 6", "14 (4) no. 6", Wording("Zeitpunkt der Leistung", "the time of supply"),
      onSmallInvoices: false,
      ["BT-72", "BG-14", "BT-73", "BT-74", "BG-26", "BT-134", "BT-135"]),
    InvoiceRequirement(
      "14 Abs. 4 Nr. 7", "14 (4) no. 7",
      Wording(
        "Entgelt nach Steuersätzen und vereinbarte Minderungen",
        "the consideration per rate and agreed reductions"),
      onSmallInvoices: true,
      [
        "BG-23", "BT-116", "BT-5", "BT-20", "BG-20", "BT-92", "BG-21", "BT-99", "BG-27", "BT-136",
        "BG-28", "BT-141", "BT-106", "BT-107", "BT-108", "BT-109", "BT-131",
      ]),
    InvoiceRequirement(
      "14 Abs. 4 Nr. 8", "14 (4) no. 8",
      Wording(
        "Steuersatz und Steuerbetrag oder Grund der Befreiung",
        "the rate and amount of tax or the reason for its exemption"),
      onSmallInvoices: true,
      [
        "BG-23", "BT-117", "BT-118", "BT-119", "BT-120", "BT-121", "BT-110", "BT-5", "BT-95",
        "BT-96", "BT-102", "BT-103", "BG-30", "BT-151", "BT-152",
      ]),
    InvoiceRequirement(
      "14 Abs. 4 Nr. 10", "14 (4) no. 10",
      Wording(
        "Angabe „Gutschrift“, wenn der Käufer abrechnet",
        "the word “Gutschrift” where the buyer issues the invoice"),
      onSmallInvoices: false, ["BT-3"]),
    InvoiceRequirement(
      "14a", "14a",
      Wording(
        "USt-IdNr. des Käufers bei Umsätzen in der EU",
        "the buyer's VAT identifier for supplies within the EU"),
      onSmallInvoices: true, ["BT-48"]),
  ]

  private static let byTerm: [Term: [InvoiceRequirement]] = all.reduce(into: [:]) { table, item in
    for term in item.terms { table[term, default: []].append(item) }
  }
}

extension Finding {
  /// The requirements that the error touches, in the order of the law.
  ///
  /// None for a finding that is no error or that concerns none: it does not count for VAT (BMF
  /// letter of 15 October 2025, Rn. 35a).
  /// Where a rule names several terms any of them may be wrong: better to look once too often.
  /// An error of the format says nothing of the contents.
  package var requirements: [InvoiceRequirement] {
    guard let errorClass, errorClass != .format, !isHarmless else { return [] }
    return InvoiceRequirement.touched(by: terms.isEmpty ? termsOfRule : terms)
  }

  /// What a rule is about that names no terms itself.
  private var termsOfRule: [Term] { InvoiceRequirement.termsOfRules[rule] ?? [] }

  /// Whether the rule's terms belong to the law's requirements but what it asks does not.
  private var isHarmless: Bool {
    InvoiceRequirement.harmlessRules.contains(rule)
      || rule.utf8.starts(with: InvoiceRequirement.harmlessFamily.utf8)
  }
}

/// A requirement is known by its number; its words are long.
extension InvoiceRequirement: Hashable {
  package static func == (left: InvoiceRequirement, right: InvoiceRequirement) -> Bool {
    left.number == right.number
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(number) }
}

extension InvoiceRequirement {
  fileprivate static func touched(by terms: [Term]) -> [InvoiceRequirement] {
    let touched = Set(terms.flatMap { byTerm[$0] ?? [] })
    return all.filter(touched.contains)
  }

  fileprivate static let termsOfRules: [String: [Term]] = [
    // Amounts that can't be reckoned.
    "RP-NUM-01": ["BG-23"],
    // The VAT category of a line, and category and rate of an allowance or charge.
    "UBL-SR-48": ["BT-151"], "CII-SR-471": ["BT-95", "BT-102"], "CII-SR-472": ["BT-96", "BT-103"],
  ]

  /// Too many decimals: the amount is there, to the cent and beyond.
  fileprivate static let harmlessFamily = "BR-DEC-"

  fileprivate static let harmlessRules: Set<String> = [
    // The form in which XRechnung writes a cash discount; the law asks for no form.
    "BR-DE-18",
    // A seller identifier for machines; the tax number of BT-32 is enough for the law.
    "BR-CO-26",
    // A number too much where no tax is owed.
    "BR-O-02", "BR-O-03", "BR-O-04",
    // What a reduction or a price is reckoned from; the law asks for the result.
    "PEPPOL-EN16931-R041", "PEPPOL-EN16931-R042", "PEPPOL-EN16931-R130",
  ]
}
