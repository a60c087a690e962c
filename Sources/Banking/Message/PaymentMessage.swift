import Invoice
import Payables

/// Writes pain.001.001.09 (CustomerCreditTransferInitiationV09), element by element in the order of
/// its schema.
struct PaymentMessage {
  private var xml = XMLText()
  private let form: PaymentFileForm

  var bytes: [UInt8] { xml.bytes }

  /// Characters of a name, a line of an address, a town and a post code.
  private static let nameMax = 70
  private static let lineMax = 70
  private static let townMax = 35
  private static let postCodeMax = 16

  init(_ draft: PaymentFileDraft, createdAt: Timestamp, form: PaymentFileForm) {
    self.form = form
    let writer = self
    xml.element("Document", namespace: "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09") { xml in
      xml.element("CstmrCdtTrfInitn") { xml in
        writer.writeHeader(of: draft, createdAt: createdAt, to: &xml)
        for order in draft.orders { writer.write(order, debtor: draft.debtor, to: &xml) }
      }
    }
  }

  private func writeHeader(
    of draft: PaymentFileDraft, createdAt: Timestamp, to xml: inout XMLText
  ) {
    xml.element("GrpHdr") { xml in
      xml.element("MsgId", draft.messageID)
      xml.element("CreDtTm", createdAt.toTheSecond)
      xml.element("NbOfTxs", String(draft.count))
      xml.element("CtrlSum", draft.total.inCents)
      xml.element("InitgPty") { $0.element("Nm", name(draft.debtor)) }
    }
  }

  private func write(
    _ order: PaymentFileDraft.Order, debtor: PaymentParty, to xml: inout XMLText
  ) {
    xml.element("PmtInf") { xml in
      xml.element("PmtInfId", order.id)
      xml.element("PmtMtd", "TRF")
      xml.element("BtchBookg", form.isBatchBooked ? "true" : "false")
      xml.element("NbOfTxs", String(order.transfers.count))
      xml.element("CtrlSum", order.total.inCents)
      xml.element("PmtTpInf") { xml in
        xml.element("SvcLvl") { $0.element("Cd", "SEPA") }
      }
      xml.element("ReqdExctnDt") { $0.element("Dt", order.executionDate.description) }
      write("Dbtr", debtor, to: &xml)
      writeAccount("DbtrAcct", of: debtor, to: &xml)
      xml.element("DbtrAgt") { xml in
        xml.element("FinInstnId") { xml in
          if let bic = debtor.bic {
            xml.element("BICFI", bic)
          } else {
            xml.element("Othr") { $0.element("Id", "NOTPROVIDED") }
          }
        }
      }
      // Each side bears the charges of its own bank, the only way in SEPA.
      xml.element("ChrgBr", "SLEV")
      for transfer in order.transfers { write(transfer, to: &xml) }
    }
  }

  private func write(_ transfer: Transfer, to xml: inout XMLText) {
    xml.element("CdtTrfTxInf") { xml in
      xml.element("PmtId") { $0.element("EndToEndId", transfer.endToEndID) }
      xml.element("Amt") { xml in
        xml.element("InstdAmt", transfer.amount.inCents, attribute: ("Ccy", "EUR"))
      }
      if let bic = transfer.creditor.bic {
        xml.element("CdtrAgt") { xml in
          xml.element("FinInstnId") { $0.element("BICFI", bic) }
        }
      }
      write("Cdtr", transfer.creditor, to: &xml)
      writeAccount("CdtrAcct", of: transfer.creditor, to: &xml)
      xml.element("RmtInf") { writeRemittance(of: transfer, to: &$0) }
    }
  }

  // MARK: Parts

  private func write(_ role: StaticString, _ party: PaymentParty, to xml: inout XMLText) {
    xml.element(role) { xml in
      xml.element("Nm", name(party))
      writeAddress(of: party, to: &xml)
    }
  }

  private func writeAccount(
    _ role: StaticString, of party: PaymentParty, to xml: inout XMLText
  ) {
    xml.element(role) { xml in
      xml.element("Id") { $0.element("IBAN", party.iban) }
    }
  }

  private func writeAddress(of party: PaymentParty, to xml: inout XMLText) {
    guard form.addresses != .omitted, let country = party.country,
      PaymentCodes.isCountry(country), let town = text(party.city, max: Self.townMax)
    else { return }
    let street = StreetLine(party.street ?? "")
    xml.element("PstlAdr") { xml in
      if form.addresses == .structured {
        xml.element("StrtNm", text(street.name, max: Self.lineMax))
        xml.element("BldgNb", text(street.number, max: StreetLine.numberCharactersMax))
      }
      xml.element("PstCd", text(party.postCode, max: Self.postCodeMax))
      xml.element("TwnNm", town)
      xml.element("Ctry", country)
      if form.addresses == .hybrid {
        xml.element("AdrLine", text(party.street, max: Self.lineMax))
      }
    }
  }

  private func writeRemittance(of transfer: Transfer, to xml: inout XMLText) {
    guard let reference = transfer.creditorReference else {
      xml.element("Ustrd", RemittanceText(transfer, in: form.characters).text)
      return
    }
    xml.element("Strd") { xml in
      xml.element("CdtrRefInf") { xml in
        xml.element("Tp") { xml in
          xml.element("CdOrPrtry") { $0.element("Cd", "SCOR") }
          xml.element("Issr", "ISO")
        }
        xml.element("Ref", reference)
      }
    }
  }

  private func name(_ party: PaymentParty) -> String {
    form.characters.text(party.name, max: Self.nameMax)
  }

  /// Nil where nothing is left of it.
  private func text(_ text: String?, max: Int) -> String? {
    guard let text else { return nil }
    let plain = form.characters.text(text, max: max)
    return plain.isEmpty ? nil : plain
  }
}

extension Timestamp {
  /// `2026-11-26T09:30:00Z`: banks want no more than seconds.
  fileprivate var toTheSecond: String { description.prefix(19) + "Z" }
}
