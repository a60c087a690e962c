import Archive
import Connectors
import Hashing
import Invoice
import InvoiceRules
import MasterData
import Payables
import ReadResult
import Reports
import SystemPackage

/// What a connector may tell of a voucher (see ``ConnectorVocabulary``): as it was when the moment
/// came, so that every try tells the same.
struct ConnectorFacts {
  let voucher: Voucher
  let moment: Moment
  let key: String
  let time: Timestamp
  let catalogue: ExceptionCatalogue

  var value: ConnectorValue {
    var facts: [String: ConnectorValue?] = [
      "event": .texts(["id": key, "name": moment.rawValue, "time": time.description]),
      "voucher": document, "supplier": supplier, "amounts": amounts,
      "splits": splits, "vat": list(taxes, vat),
      "exceptions": exceptions, "case": openCase, "posting": posting,
      "payment": payment,
    ]
    facts["document"] = .texts([
      "name": voucher.shownName, "media_type": voucher.reading?.type,
      "sha256": voucher.original.sha256.description,
    ])
    return .group(facts.compactMapValues { $0 })
  }

  private var index: IndexRecord? { voucher.reading?.index }

  private var document: ConnectorValue {
    let isCredit = voucher.settlement.liability?.total.isNegative ?? false
    let title = [index?.invoiceNumber, index?.supplierName].compactMap(\.self)
    let texts = ConnectorValue.texts([
      "id": voucher.id.description, "status": voucher.status.rawValue,
      "class": voucher.documentClass?.rawValue, "number": index?.invoiceNumber,
      "date": index?.invoiceDate?.description,
      "received": voucher.submission.receivedAt.berlinDate.description,
      "due": voucher.terms?.due?.description, "service_start": index?.serviceStart?.description,
      "service_end": index?.serviceEnd?.description, "currency": index?.currency?.rawValue,
      "order": index?.orderNumber, "contract": index?.contractNumber,
      "object": index?.object ?? voucher.coding?.splits.first?.object,
      "ticket": voucher.references?.tickets.first,
      "title": title.isEmpty ? voucher.shownName : title.joined(separator: " "),
    ])
    return texts.adding(["is_credit_note": .flag(isCredit)])
  }

  private var supplier: ConnectorValue {
    .texts([
      "id": voucher.resolution?.supplierID, "name": index?.supplierName,
      "vat_id": index?.supplierVATIdentifier,
    ])
  }

  /// Positive also for a credit note.
  private var amounts: ConnectorValue {
    .texts([
      "net": index?.net?.magnitude.description, "vat": index?.tax?.magnitude.description,
      "gross": index?.gross?.magnitude.description,
      "due": voucher.settlement.liability?.open.magnitude.description,
    ])
  }

  private var taxes: [LiabilityTax] { voucher.settlement.liability?.taxes ?? [] }

  private func vat(_ tax: LiabilityTax) -> ConnectorValue {
    .texts([
      "rate": tax.rate?.description, "category": tax.category?.rawValue,
      "net": tax.net.magnitude.description, "vat": tax.tax.magnitude.description,
    ])
  }

  /// As they were posted, or would be now, so that they come to the total; of what can't be posted
  /// as it is coded.
  private var splits: ConnectorValue? {
    let lines =
      voucher.settlement.posting?.entry.lines
      ?? (try? PostingDraft(voucher, supplier: nil).lines())
    return lines.map { list($0, line) } ?? list(voucher.coding?.splits ?? [], split)
  }

  private func line(_ line: PostingLine) -> ConnectorValue {
    .texts([
      "account": line.account, "tax_key": line.taxKey, "cost_centre": line.costCenter,
      "cost_object": line.object ?? line.project, "net": line.net.description,
      "vat": line.tax.description, "gross": line.amount.description,
      "vat_rate": line.vatRate?.description,
    ])
  }

  private func split(_ split: CodingSplit) -> ConnectorValue {
    .texts([
      "account": split.account, "tax_key": split.taxKey, "cost_centre": split.costCenter,
      "cost_object": split.object ?? split.project, "text": split.trade,
      "net": split.net.magnitude.description, "vat_rate": split.vatRate?.description,
    ])
  }

  /// Also what is complained of to the supplier.
  private var exceptions: ConnectorValue? {
    voucher.complaint.map { complaint in
      .list([
        .texts([
          "code": complaint.reason.rawValue, "title": complaint.reason.name.german,
          "detail": complaint.text,
        ])
      ])
    } ?? list(voucher.exception?.reasons ?? [], exception)
  }

  private func exception(_ reason: ExceptionCase.Reason) -> ConnectorValue {
    .texts([
      "code": reason.code.rawValue, "title": catalogue[reason.code].title.german,
      "detail": reason.german,
      "owner": voucher.exception?.owner.rawValue,
      "deadline": voucher.exception?.deadline.berlinDate.description,
    ])
  }

  private var openCase: ConnectorValue? {
    guard let task = voucher.tasks.first else { return nil }
    return .texts([
      "owner": task.user, "role": task.role.rawValue,
      "deadline": task.deadline.berlinDate.description, "next": task.kind.name.german,
    ])
  }

  private var posting: ConnectorValue? {
    guard let posting = voucher.settlement.posting else { return nil }
    return .texts([
      "date": posting.postedAt.berlinDate.description, "number": posting.batch.description,
      "period": String(posting.entry.documentDate.description.prefix(7)),
    ])
  }

  private var payment: ConnectorValue? {
    guard let proof = voucher.settlement.payment?.proof else { return nil }
    return .texts([
      "date": proof.date.description, "amount": proof.amount.magnitude.description,
      "discount": proof.discount.description, "reference": proof.reference,
    ])
  }

  private func list<Item>(
    _ items: [Item], _ value: (Item) -> ConnectorValue
  ) -> ConnectorValue? {
    items.isEmpty ? nil : .list(items.map(value))
  }
}

extension ConnectorValue {
  /// A group of those texts that are there.
  fileprivate static func texts(_ members: [String: String?]) -> ConnectorValue {
    .group(members.compactMapValues { text in text.flatMap { $0.isEmpty ? nil : .text($0) } })
  }
}
