import Invoice
import InvoiceRules

/// What XRechnung demands of the payment: BR-DE-1, BR-DE-19, BR-DE-20, BR-DE-23-a to BR-DE-25-b,
/// and PEPPOL-EN16931-R061.
enum PaymentElements {
  static let ofUBL = rules(
    Names(
      instructions: "cac:PaymentMeans", code: "cbc:PaymentMeansCode",
      transferAccount: "cac:PayeeFinancialAccount/cbc:ID",
      debitAccount: "cac:PaymentMandate/cac:PayerFinancialAccount/cbc:ID",
      transfer: ["cac:PayeeFinancialAccount"], card: ["cac:CardAccount"],
      debit: ["cac:PaymentMandate"], mandate: "cac:PaymentMandate/cbc:ID"))

  /// CII keeps the mandate (BT-89) and the creditor (BT-90) beside the instructions.
  static let ofCII = rules(
    Names(
      instructions: """
        rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement\
        /ram:SpecifiedTradeSettlementPaymentMeans
        """, code: "ram:TypeCode",
      transferAccount: "ram:PayeePartyCreditorFinancialAccount/ram:IBANID",
      debitAccount: "ram:PayerPartyDebtorFinancialAccount/ram:IBANID",
      transfer: ["ram:PayeePartyCreditorFinancialAccount"],
      banks: [
        "ram:PayeeSpecifiedCreditorFinancialInstitution",
        "ram:PayerSpecifiedDebtorFinancialInstitution",
      ],
      card: ["ram:ApplicableTradeSettlementFinancialCard"],
      debit: ["ram:PayerPartyDebtorFinancialAccount/ram:IBANID"],
      debitBeside: [
        "ram:SpecifiedTradePaymentTerms/ram:DirectDebitMandateID", "ram:CreditorReferenceID",
      ], mandateBeside: "ram:SpecifiedTradePaymentTerms/ram:DirectDebitMandateID"))

  private static func rules(_ names: Names) -> [SyntaxRule] {
    let transfer = Kind(
      id: "BR-DE-23", codes: ["30", "58"], group: "BG-17",
      name: Wording("Überweisung", "credit transfer"),
      isThere: { $0.hasAny(names.transfer) })
    let card = Kind(
      id: "BR-DE-24", codes: ["48", "54", "55"], group: "BG-18",
      name: Wording("Kartenzahlung", "card payment"), isThere: { $0.hasAny(names.card) })
    let debit = Kind(
      id: "BR-DE-25", codes: ["59"], group: "BG-19",
      name: Wording("SEPA-Lastschrift", "SEPA direct debit"),
      isThere: { $0.hasAny(names.debit) || $0.parent?.hasAny(names.debitBeside) ?? false })
    return [
      instructions(names), mandate(names),
      iban("BR-DE-19", of: "58", "BT-84", names, names.transferAccount),
      iban("BR-DE-20", of: "59", "BT-91", names, names.debitAccount),
      group(of: transfer, names), group(of: card, names), group(of: debit, names),
      noGroup(beside: transfer, [card, debit], names),
      noGroup(beside: card, [transfer, debit], names),
      noGroup(beside: debit, [transfer, card], names, nor: names.banks),
    ]
  }

  /// A kind of payment: its codes (BT-81), and the group that tells where the money goes or comes
  /// from.
  private struct Kind: Sendable {
    let id: String
    let codes: Set<String>
    let group: Term
    let name: Wording
    let isThere: @Sendable (XMLElement) -> Bool
  }
}

/// Where a syntax keeps what the rules ask for.
private struct Names: Sendable {
  let instructions: String
  let code: XMLPath
  let transferAccount: XMLPath
  let debitAccount: XMLPath
  let transfer: [XMLPath]
  /// Banks that stand for themselves.
  var banks: [XMLPath] = []
  let card: [XMLPath]
  let debit: [XMLPath]
  var debitBeside: [XMLPath] = []
  var mandate: XMLPath?
  var mandateBeside: XMLPath?

  var each: SyntaxPath { SyntaxPath(stringLiteral: instructions) }

  func code(of instructions: XMLElement) -> String {
    instructions.element(at: code).map { String(decoding: $0.normalizedText, as: UTF8.self) } ?? ""
  }

  func hasMandate(_ instructions: XMLElement) -> Bool {
    mandate.map(instructions.has) ?? false
      || mandateBeside.map { instructions.parent?.has($0) ?? false } ?? false
  }
}

extension XMLElement {
  fileprivate func hasAny(_ paths: [XMLPath]) -> Bool { paths.contains { has($0) } }
}

// MARK: - Rules

extension PaymentElements {
  private static func instructions(_ names: Names) -> SyntaxRule {
    let path = XMLPath(names.instructions)
    return .xrechnung(
      "BR-DE-1", terms: ["BG-16"],
      Wording(
        "In der Rechnung fehlen die Zahlungsanweisungen (BG-16). Bitte ergänzen Sie diese Angabe.",
        "The invoice lacks the payment instructions (BG-16). Please add them.")
    ) { $0.has(path) }
  }

  private static func mandate(_ names: Names) -> SyntaxRule {
    .xrechnung(
      "PEPPOL-EN16931-R061", at: names.each, terms: ["BT-89", "BT-81"],
      Wording(
        """
        Für eine Lastschrift fehlt die Mandatsreferenz (BT-89). Bitte ergänzen Sie diese Angabe.
        """,
        "A direct debit lacks the mandate reference (BT-89). Please add it.")
    ) { !["49", "59"].contains(names.code(of: $0)) || names.hasMandate($0) }
  }

  private static func group(of kind: Kind, _ names: Names) -> SyntaxRule {
    .xrechnung(
      "\(kind.id)-a", at: names.each, terms: ["BT-81", kind.group],
      Wording(
        """
        Die Zahlungsart (BT-81) ist „\(kind.name.german)“, aber die Angaben dazu (\(kind.group)) \
        fehlen. Bitte ergänzen Sie diese.
        """,
        """
        The means of payment (BT-81) is “\(kind.name.english)”, but what belongs to it \
        (\(kind.group)) is missing. Please add it.
        """)
    ) { !kind.codes.contains(names.code(of: $0)) || kind.isThere($0) }
  }

  private static func noGroup(
    beside kind: Kind, _ others: [Kind], _ names: Names, nor banks: [XMLPath] = []
  ) -> SyntaxRule {
    let groups = others.map(\.group.rawValue).joined(separator: ", ")
    return .xrechnung(
      "\(kind.id)-b", at: names.each, terms: ["BT-81"] + others.map(\.group),
      Wording(
        """
        Die Zahlungsart (BT-81) ist „\(kind.name.german)“, es stehen aber Angaben zu einer anderen \
        Zahlungsart da (\(groups)). Bitte lassen Sie diese weg oder berichtigen Sie die Zahlungsart.
        """,
        """
        The means of payment (BT-81) is “\(kind.name.english)”, but there are entries of another \
        means (\(groups)). Please leave them out or correct the means of payment.
        """)
    ) { instructions in
      !kind.codes.contains(names.code(of: instructions))
        || !others.contains { $0.isThere(instructions) } && !instructions.hasAny(banks)
    }
  }

  // MARK: - Account numbers

  private static func iban(
    _ id: String, of code: String, _ term: Term, _ names: Names, _ account: XMLPath
  ) -> SyntaxRule {
    .xrechnung(
      id, .warning, at: names.each, terms: [term, "BT-81"],
      Wording(
        """
        Für eine SEPA-Zahlung ist das Konto (\(term)) keine IBAN mit richtiger Prüfziffer. Bitte \
        berichtigen Sie die IBAN.
        """,
        """
        For a SEPA payment the account (\(term)) is no IBAN with right check digits. Please \
        correct the IBAN.
        """)
    ) { instructions in
      names.code(of: instructions) != code
        || hasCheckDigits(instructions.element(at: account)?.exactText ?? [])
    }
  }

  /// As the artefacts look at it: any length, letters of either case behind the check digits.
  private static func hasCheckDigits(_ account: ArraySlice<UInt8>) -> Bool {
    let bytes = account.filter { !$0.isXMLSpace }
    guard (4...34).contains(bytes.count), bytes[0...1].allSatisfy(isCapital),
      bytes[2...3].allSatisfy(isDigit),
      bytes[4...].allSatisfy({ isDigit($0) || isCapital($0 & 0xDF) })
    else { return false }
    return IBAN.remainder(bytes) == 1
  }

  private static func isCapital(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
