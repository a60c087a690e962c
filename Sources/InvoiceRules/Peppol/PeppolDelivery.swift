package import Invoice

/// An invoice in its Peppol envelope, with what the two say of each other.
package struct PeppolDelivery: Sendable {
  let envelope: PeppolEnvelope
  let invoice: Invoice

  package init(_ envelope: PeppolEnvelope, _ invoice: Invoice) {
    self.envelope = envelope
    self.invoice = invoice
  }

  /// What Rohrpost finds about it; the official rules only judge the invoice.
  package var findings: [Finding] { QuotingRule.findings(PeppolRules.rules, in: self) }

  var documentType: PeppolDocumentType? {
    envelope.documentType.flatMap { PeppolDocumentType($0.value) }
  }
}

/// Rules about the envelope: it must say what the invoice says.
///
/// The access points only look at the envelope; where the invoice names someone else, one of the
/// two is forged or mistaken.
enum PeppolRules {
  typealias PeppolRule = QuotingRule<PeppolDelivery>

  static let rules: [PeppolRule] = [
    otherSender, otherReceiver, otherType, otherProcess, severalDocuments, noInstance,
  ]

  private static let otherSender = PeppolRule("RP-SBD-01", terms: ["BT-34"]) { delivery in
    guard let sender = delivery.envelope.sender,
      let address = delivery.invoice.seller.electronicAddress,
      !sender.isAddress(address)
    else { return nil }
    let (envelope, invoice) = (Wording.quoting(sender.value), Wording.quoting(address.text))
    return Wording(
      """
      Der Umschlag nennt als Absender \(envelope.german), die Rechnung als elektronische Adresse \
      des Verkäufers \(invoice.german) (BT-34). Bitte senden Sie Rechnungen unter der Kennung, die \
      in ihnen steht.
      """,
      """
      The envelope names \(envelope.english) as the sender, the invoice \(invoice.english) as the \
      seller's electronic address (BT-34). Please send invoices under the identifier that stands \
      in them.
      """)
  }

  private static let otherReceiver = PeppolRule("RP-SBD-02", terms: ["BT-49"]) { delivery in
    guard let receiver = delivery.envelope.receiver,
      let address = delivery.invoice.buyer.electronicAddress,
      !receiver.isAddress(address)
    else { return nil }
    let (envelope, invoice) = (Wording.quoting(receiver.value), Wording.quoting(address.text))
    return Wording(
      """
      Der Umschlag nennt als Empfänger \(envelope.german), die Rechnung als elektronische Adresse \
      des Käufers \(invoice.german) (BT-49). Bitte prüfen Sie, für wen die Rechnung bestimmt ist.
      """,
      """
      The envelope names \(envelope.english) as the receiver, the invoice \(invoice.english) as \
      the buyer's electronic address (BT-49). Please check whom the invoice is meant for.
      """)
  }

  private static let otherType = PeppolRule("RP-SBD-03", terms: ["BT-24"]) { delivery in
    guard let type = delivery.documentType else { return nil }
    let specification = delivery.invoice.process.specification
    let isOther = delivery.envelope.payload.map { $0 != type.element } ?? false
    guard isOther || !type.allows(specification ?? "") else { return nil }
    let envelope = Wording.quoting(delivery.envelope.documentType?.value ?? "")
    let invoice = specification.map(Wording.quoting) ?? Wording("ohne Angabe", "not stated")
    return Wording(
      """
      Der Umschlag kündigt ein Dokument der Art \(envelope.german) an, darin ist eines der Art \
      \(invoice.german) (BT-24). Bitte senden Sie Rechnungen unter der Dokumentart, der sie folgen.
      """,
      """
      The envelope announces a document of the type \(envelope.english), in it is one of the type \
      \(invoice.english) (BT-24). Please send invoices under the document type that they follow.
      """)
  }

  private static let otherProcess = PeppolRule(
    "RP-SBD-04", severity: .information, terms: ["BT-23"]
  ) { delivery in
    guard let process = delivery.envelope.process,
      let declared = delivery.invoice.process.businessProcess, declared != process.value
    else { return nil }
    let (envelope, invoice) = (Wording.quoting(process.value), Wording.quoting(declared))
    return Wording(
      """
      Der Umschlag nennt den Geschäftsprozess \(envelope.german), die Rechnung \(invoice.german) \
      (BT-23). Bitte nennen Sie in beiden denselben.
      """,
      """
      The envelope names the business process \(envelope.english), the invoice \(invoice.english) \
      (BT-23). Please name the same in both.
      """)
  }

  private static let severalDocuments = PeppolRule("RP-SBD-05") { delivery in
    guard delivery.envelope.payloads > 1 else { return nil }
    let count = delivery.envelope.payloads
    return Wording(
      """
      Im Umschlag sind \(count) Dokumente, erlaubt ist eines; geprüft wurde das erste. Bitte \
      senden Sie jedes Dokument für sich.
      """,
      """
      There are \(count) documents in the envelope, where one is allowed; the first was checked. \
      Please send each document by itself.
      """)
  }

  private static let noInstance = PeppolRule("RP-SBD-06") { delivery in
    guard delivery.envelope.instanceIdentifier == nil else { return nil }
    return Wording(
      """
      Der Umschlag hat keine Kennung (InstanceIdentifier); ob die Übertragung schon einmal ankam, \
      lässt sich daran nicht erkennen. Bitte geben Sie jeder Übertragung eine eigene.
      """,
      """
      The envelope has no InstanceIdentifier; whether the transmission came before can't be told \
      by it. Please give each transmission one of its own.
      """)
  }
}

extension Identifier {
  /// Whether a participant (`9930:DE123456789`) is who has an electronic address; neither case nor
  /// blanks matter.
  fileprivate func isAddress(_ address: Identifier) -> Bool {
    func folded(_ text: String) -> String { text.lowercased().filter { $0 != " " } }
    return folded(value) == folded(address.text)
  }

  /// `9930:DE123456789`.
  fileprivate var text: String { (scheme.map { $0 + ":" } ?? "") + value }
}
