/// What the envelope of an EDIFACT message says (UNB and UNH): who sent it to whom, and what it is.
///
/// Sender, control reference and message reference together tell whether a message came before.
package struct EDIFACTHead: Codable, Hashable, Sendable {
  /// The interchange's sender and recipient (S002, S003).
  package var sender: Participant?
  package var receiver: Participant?
  /// The interchange control reference (0020).
  package var controlReference: String?
  /// Whether the sender says that it is a test (0035).
  package var isTest = false
  /// `INVOIC`; nil where an interchange has several messages, or none.
  package var messageType: String?
  /// The message reference number (0062).
  package var messageReference: String?
  /// `D.96A`.
  package var directory: String?
  /// The association assigned code (0057), such as `EAN008`.
  package var association: String?

  package init(sender: Participant?, receiver: Participant?, controlReference: String?) {
    self.sender = sender
    self.receiver = receiver
    self.controlReference = controlReference
  }

  /// A partner of the interchange.
  package struct Participant: Codable, Hashable, Sendable {
    package var identifier: String
    /// The kind of identifier (code list 0007): 14 is a GLN.
    package var qualifier: String?

    package init(identifier: String, qualifier: String?) {
      self.identifier = identifier
      self.qualifier = qualifier
    }
  }
}

extension EDIFACTHead {
  /// Whether the message is an invoice, of whatever kind.
  package var isInvoice: Bool { messageType == "INVOIC" }

  /// What the message is as a document; nil for one that is known by its contents, or not at all.
  package var documentClass: DocumentClass? { messageType.flatMap { Self.classes[$0] } }

  private static let classes: [String: DocumentClass] = [
    "ORDERS": .purchaseOrder, "ORDCHG": .purchaseOrder, "DESADV": .deliveryNote,
    "REMADV": .paymentAdvice, "ORDRSP": .other, "RECADV": .other, "CONTRL": .other,
    "APERAK": .other, "PRICAT": .other, "INVRPT": .other, "SLSRPT": .other, "PARTIN": .other,
    "GENRAL": .other, "COMDIS": .other, "IFTMIN": .other, "IFTSTA": .other,
  ]
}
