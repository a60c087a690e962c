import Invoice

/// What XRechnung demands of the payment: BR-DE-1, BR-DE-19, BR-DE-20, BR-DE-23-a to BR-DE-25-b, and
/// PEPPOL-EN16931-R061.
enum XRechnungPayment {
  static let rules: [Rule] =
    [
      .demands("BR-DE-1", "BG-16") { !$0.invoice.paymentInstructions.isEmpty },
      iban("BR-DE-19", of: ["58"], "BT-84") { $0.creditTransfers.first?.account },
      iban("BR-DE-20", of: ["59"], "BT-91") { $0.directDebit?.debitedAccount },
      mandate,
    ] + kinds.flatMap(rules)

  private static let mandate = Rule(
    "PEPPOL-EN16931-R061", at: .paymentInstructions, ["BT-89", "BT-81"],
    Wording(
      """
      Für eine Lastschrift fehlt die Mandatsreferenz (BT-89). Bitte ergänzen Sie diese Angabe.
      """,
      "A direct debit lacks the mandate reference (BT-89). Please add it.")
  ) { instructions, _ in
    guard let code = instructions.meansCode?.rawValue, ["49", "59"].contains(code) else {
      return true
    }
    return instructions.directDebit?.mandateReference != nil
  }

  /// A kind of payment: its codes (BT-81) and the group that tells where the money goes or comes
  /// from; the two other groups must not be there.
  private struct Kind: Sendable {
    let id: String
    let codes: Set<String>
    let group: Term
    let name: Wording
    let isThere: @Sendable (PaymentInstructions) -> Bool

    func applies(to instructions: PaymentInstructions) -> Bool {
      instructions.meansCode.map { codes.contains($0.rawValue) } ?? false
    }
  }

  private static let kinds = [
    Kind(
      id: "BR-DE-23", codes: ["30", "58"], group: "BG-17",
      name: Wording("Überweisung", "credit transfer"), isThere: { !$0.creditTransfers.isEmpty }),
    Kind(
      id: "BR-DE-24", codes: ["48", "54", "55"], group: "BG-18",
      name: Wording("Kartenzahlung", "card payment"), isThere: { $0.card != nil }),
    Kind(
      id: "BR-DE-25", codes: ["59"], group: "BG-19",
      name: Wording("SEPA-Lastschrift", "SEPA direct debit"), isThere: { $0.directDebit != nil }),
  ]

  private static func rules(of kind: Kind) -> [Rule] {
    let others = kinds.filter { $0.group != kind.group }
    let otherGroups = others.map(\.group.rawValue).joined(separator: ", ")
    return [
      Rule(
        "\(kind.id)-a", at: .paymentInstructions, ["BT-81", kind.group],
        Wording(
          """
          Die Zahlungsart (BT-81) ist „\(kind.name.german)“, aber die Angaben dazu \
          (\(kind.group)) fehlen. Bitte ergänzen Sie diese.
          """,
          """
          The means of payment (BT-81) is “\(kind.name.english)”, but what belongs to it \
          (\(kind.group)) is missing. Please add it.
          """)
      ) { instructions, _ in !kind.applies(to: instructions) || kind.isThere(instructions) },
      Rule(
        "\(kind.id)-b", at: .paymentInstructions, ["BT-81"] + others.map(\.group),
        Wording(
          """
          Die Zahlungsart (BT-81) ist „\(kind.name.german)“, es stehen aber Angaben zu einer \
          anderen Zahlungsart da (\(otherGroups)). Bitte lassen Sie diese weg oder berichtigen \
          Sie die Zahlungsart.
          """,
          """
          The means of payment (BT-81) is “\(kind.name.english)”, but there are entries of \
          another means (\(otherGroups)). Please leave them out or correct the means of payment.
          """)
      ) { instructions, _ in
        !kind.applies(to: instructions) || !others.contains { $0.isThere(instructions) }
      },
    ]
  }

  private static func iban(
    _ id: String, of codes: Set<String>, _ term: Term,
    _ account: @escaping @Sendable (PaymentInstructions) -> String?
  ) -> Rule {
    Rule(
      id, severity: .warning, at: .paymentInstructions, [term, "BT-81"],
      Wording(
        """
        Für eine SEPA-Zahlung ist das Konto (\(term)) keine IBAN mit richtiger Prüfziffer. Bitte \
        berichtigen Sie die IBAN.
        """,
        """
        For a SEPA payment the account (\(term)) is no IBAN with right check digits. Please \
        correct the IBAN.
        """)
    ) { instructions, _ in
      guard let code = instructions.meansCode?.rawValue, codes.contains(code) else { return true }
      return hasCheckDigits(account(instructions) ?? "")
    }
  }

  /// As the artefacts look at it: any length, letters of either case behind the check digits.
  private static func hasCheckDigits(_ account: String) -> Bool {
    let bytes = Array(account.filter { !$0.isWhitespace }.utf8)
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
