import Invoice
import Payables

/// All that keeps a run from being written, in the order of its transfers.
struct PaymentFileChecks {
  private(set) var errors: [PaymentFileError] = []
  private var endToEndIDs: Set<String> = []

  init(_ run: PaymentRun) {
    check(run)
    for transfer in run.transfers { check(transfer) }
    checkTotal(of: run)
  }

  static let amountMin = ExactDecimal(coefficient: 1, scale: 2)
  static let amountMax = ExactDecimal(coefficient: 99_999_999_999, scale: 2)

  private mutating func check(_ run: PaymentRun) {
    let count = run.transfers.count
    if count == 0 { errors.append(PaymentFileError(.file, .noTransfers)) }
    if count > PaymentFile.transfersMax {
      errors.append(PaymentFileError(.file, .tooManyTransfers(count)))
    }
    check(run.debtor, at: .debtor(name: run.debtor.name))
  }

  private mutating func check(_ transfer: Transfer) {
    let place = PaymentFileError.Place.transfer(
      endToEndID: transfer.endToEndID, supplierID: transfer.supplierID,
      name: transfer.creditor.name, documents: transfer.items.map(\.documentNumber))
    check(transfer.creditor, at: place)
    let amount = transfer.amount
    let rules: [(isBroken: Bool, fault: PaymentFileError.Fault)] = [
      (!BankCharacters.isIdentifier(transfer.endToEndID), .badEndToEndID(transfer.endToEndID)),
      (
        !endToEndIDs.insert(transfer.endToEndID).inserted,
        .repeatedEndToEndID(transfer.endToEndID)
      ),
      (
        amount.normalized.scale > 2 || amount < Self.amountMin || amount > Self.amountMax,
        .badAmount(amount)
      ),
      (!TargetCalendar.isOpen(transfer.executionDate), .closedDay(transfer.executionDate)),
      (transfer.items.isEmpty, .noItems),
      (
        !transfer.items.isEmpty && transfer.paidByItems != amount,
        .sumMismatch(items: transfer.paidByItems, stated: amount)
      ),
      (
        !(transfer.creditorReference.map(PaymentCodes.isCreditorReference) ?? true),
        .badCreditorReference(transfer.creditorReference ?? "")
      ),
    ]
    errors += rules.filter(\.isBroken).map { PaymentFileError(place, $0.fault) }
  }

  private mutating func check(_ party: PaymentParty, at place: PaymentFileError.Place) {
    if BankCharacters.german.text(party.name, max: 1).isEmpty {
      errors.append(PaymentFileError(place, .emptyName))
    }
    let country = String(party.iban.prefix(2))
    if IBAN(party.iban)?.description != party.iban {
      errors.append(PaymentFileError(place, .badIBAN(party.iban)))
    } else if SEPAArea.lengths[country] == nil {
      errors.append(PaymentFileError(place, .outsideSEPA(country: country)))
    } else if SEPAArea.lengths[country] != party.iban.count {
      errors.append(PaymentFileError(place, .badIBAN(party.iban)))
    }
    if let bic = party.bic, !PaymentCodes.isBIC(bic) {
      errors.append(PaymentFileError(place, .badBIC(bic)))
    }
  }

  /// The file as a whole once more, from the items of all transfers.
  private mutating func checkTotal(of run: PaymentRun) {
    guard errors.isEmpty, let total = run.total else { return }
    let items = run.transfers.flatMap(\.items).map(\.paid)
    let sum = items.contains(nil) ? nil : items.compactMap { $0 }.sum
    if sum != total {
      errors.append(PaymentFileError(.file, .sumMismatch(items: sum, stated: total)))
    }
  }
}

extension Transfer {
  /// What the items come to; nil where it has too many digits.
  fileprivate var paidByItems: ExactDecimal? {
    let paid = items.map(\.paid)
    return paid.contains(nil) ? nil : paid.compactMap { $0 }.sum
  }
}
