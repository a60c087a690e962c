package import Hashing
import Invoice

extension PaymentRun {
  /// A hash of all that is paid to whom and when: whoever releases a run releases just this.
  ///
  /// Over its values in a fixed order, each led by its length, so that no two runs read alike;
  /// amounts count by value.
  package var digest: SHA256Digest {
    var text = CanonicalText()
    text.add("payment-run/1", number.description)
    text.add(debtor)
    text.add(transfers.count.description)
    for transfer in transfers { text.add(transfer) }
    return SHA256Digest(of: text.bytes)
  }
}

extension CanonicalText {
  fileprivate mutating func add(_ party: PaymentParty) {
    add(party.name, party.iban, party.bic, party.street, party.postCode, party.city, party.country)
  }

  fileprivate mutating func add(_ transfer: Transfer) {
    add(
      transfer.endToEndID, transfer.supplierID, transfer.amount.normalized.description,
      transfer.executionDate.description, transfer.creditorReference)
    add(transfer.creditor)
    add(transfer.items.count.description)
    for item in transfer.items {
      add(
        item.voucher.description, item.documentNumber, item.documentDate.description,
        item.open.normalized.description, item.discount.normalized.description)
    }
  }
}
