import Invoice

/// What XRechnung demands of seller, buyer and delivery: BR-DE-2 to BR-DE-11, BR-DE-27, BR-DE-28,
/// and the electronic addresses, PEPPOL-EN16931-R010 and -R020.
enum XRechnungParties {
  static let rules: [Rule] = seller + buyer + delivery

  private static let seller: [Rule] = [
    .demands("BR-DE-2", "BG-6") { !$0.has("BG-4") || $0.invoice.seller.contact != nil },
    address("BR-DE-3", "BT-37", \.seller.address, \.city),
    address("BR-DE-4", "BT-38", \.seller.address, \.postCode),
    contact("BR-DE-5", "BT-41", \.name),
    contact("BR-DE-6", "BT-42", \.telephone),
    contact("BR-DE-7", "BT-43", \.email),
    Rule(
      "BR-DE-27", severity: .warning, ["BT-42"],
      Wording(
        """
        Die Telefonnummer des Verkäufers (BT-42) hat weniger als drei Ziffern. Bitte geben Sie \
        eine vollständige Nummer an.
        """,
        """
        The seller's telephone number (BT-42) has fewer than three digits. Please state a \
        complete number.
        """)
    ) { examination in
      guard let contact = examination.invoice.seller.contact else { return true }
      return (contact.telephone ?? "").count { $0.isASCII && $0.isNumber } >= telephoneDigitsMin
    },
    Rule(
      "BR-DE-28", severity: .warning, ["BT-43"],
      Wording(
        """
        Die E-Mail-Adresse des Verkäufers (BT-43) ist keine: Sie braucht genau ein @ und dahinter \
        einen Punkt. Bitte berichtigen Sie die Adresse.
        """,
        """
        The seller's email address (BT-43) is none: it needs exactly one @ and a point behind it. \
        Please correct the address.
        """)
    ) { examination in
      guard let contact = examination.invoice.seller.contact else { return true }
      return isAddress(contact.email ?? "")
    },
    .demands("PEPPOL-EN16931-R020", "BT-34") {
      !$0.has("BG-4") || $0.invoice.seller.electronicAddress != nil
    },
  ]

  private static let buyer: [Rule] = [
    address("BR-DE-8", "BT-52", \.buyer.address, \.city),
    address("BR-DE-9", "BT-53", \.buyer.address, \.postCode),
    .demands("PEPPOL-EN16931-R010", "BT-49") {
      !$0.has("BG-7") || $0.invoice.buyer.electronicAddress != nil
    },
  ]

  private static let delivery: [Rule] = [
    address("BR-DE-10", "BT-77", \.delivery?.address, \.city),
    address("BR-DE-11", "BT-78", \.delivery?.address, \.postCode),
  ]

  private static let telephoneDigitsMin = 3

  /// A rule about an address that is there.
  private static func address(
    _ id: String, _ term: Term, _ address: any KeyPath<Invoice, PostalAddress?> & Sendable,
    _ part: any KeyPath<PostalAddress, String?> & Sendable
  ) -> Rule {
    .demands(id, term) { examination in
      examination.invoice[keyPath: address].map { $0[keyPath: part] != nil } ?? true
    }
  }

  /// A rule about the seller's contact where it is there.
  private static func contact(
    _ id: String, _ term: Term, _ part: any KeyPath<Contact, String?> & Sendable
  ) -> Rule {
    .demands(id, term) { $0.invoice.seller.contact.map { $0[keyPath: part] != nil } ?? true }
  }

  /// One @ with something before it, behind it parts that points divide; no spaces.
  private static func isAddress(_ text: String) -> Bool {
    let sides = text.trimmed.split(separator: "@", omittingEmptySubsequences: false)
    guard sides.count == 2, !sides[0].isEmpty, !text.trimmed.contains(where: \.isWhitespace)
    else { return false }
    let parts = sides[1].split(separator: ".", omittingEmptySubsequences: false)
    return parts.count >= 2 && parts.allSatisfy { !$0.isEmpty }
  }
}
