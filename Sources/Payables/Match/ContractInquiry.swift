import Invoice
import InvoiceRules
import MasterData
import Matching

/// The match with a contract and its plan (F4), and what of it is for people.
enum ContractInquiry {
  static func run(
    _ contract: Contract, _ subject: MatchSubject, _ desk: Desk
  ) throws -> (record: MatchRecord, problems: [ExceptionCase]) {
    let match = ContractMatch(try question(contract, subject, desk.policy))
    var record = MatchRecord(.contract)
    record.take(match.rows)
    record.deviations = Array(Set(match.deviations.map(\.kind.rawValue))).sorted()
    record.uses =
      match.uses.map { Use(UseKey($0), quantity: ExactDecimal(1), net: subject.net) }
      + (match.released.map {
        [Use(UseKey($0), quantity: ExactDecimal(-1), net: subject.net)]
      } ?? [])
      + [Use(.contract(contract.number), net: subject.net)]
    record.confirmsAmounts = match.isClean
    return (record, problems(match, subject, desk))
  }

  /// What an invoice on an order takes of the plan of the contract behind it.
  static func planned(_ subject: MatchSubject) throws -> [UseKey] {
    guard let contract = subject.contract, contract.kind != .project else { return [] }
    return ContractMatch(try question(contract, subject, nil)).uses.map { UseKey($0) }
  }

  private static func question(
    _ contract: Contract, _ subject: MatchSubject, _ policy: Policy?
  ) throws -> ContractQuestion {
    let schedule = try subject.books.rows(
      ScheduleEntry.self, where: .contract, is: contract.number)
    var question = ContractQuestion(subject.invoice, against: contract, schedule: schedule)
    question.supplierID = subject.supplier.id
    if let rules = policy?.tolerances {
      question.tolerances = rules.tolerances(supplier: subject.supplier.id, trade: subject.trade)
    }
    for entry in schedule {
      let key = ScheduleKey(entry)
      let taken = try subject.books.balance(of: UseKey(key), apartFrom: subject.voucher)
      if !taken.quantity.isNegative, taken != .zero, !taken.quantity.isZero {
        question.billed.insert(key)
      }
    }
    return question
  }

  private static func problems(
    _ match: ContractMatch, _ subject: MatchSubject, _ desk: Desk
  ) -> [ExceptionCase] {
    var lists: [ExceptionCode: DeviationList] = [:]
    for deviation in match.deviations {
      let text = texts[deviation.kind] ?? (deviation.kind.rawValue, deviation.kind.rawValue)
      let amount = deviation.amount
      lists[deviation.kind.code, default: DeviationList()].add(
        text.0 + (amount.map { " (\($0.text(in: .german)))" } ?? ""),
        text.1 + (amount.map { " (\($0.text(in: .english)))" } ?? ""))
    }
    return ExceptionCode.allCases.compactMap { code in
      lists[code].map { Cases.deviation(code, $0, subject, desk) }
    }
  }

  static let texts: [ContractDeviation.Kind: (german: String, english: String)] = [
    .priceAbove: ("mehr als der Vertragspreis", "more than the contract price"),
    .priceBelow: ("weniger als der Vertragspreis", "less than the contract price"),
    .extraLines: (
      "Positionen über den Vertragspreis hinaus", "lines beyond the contract price"
    ),
    .nothingPlanned: (
      "zu dieser Zeit ist keine Leistung geplant", "no service is planned at that time"
    ),
    .alreadyBilled: (
      "die geplante Leistung ist schon berechnet", "the planned service was billed before"
    ),
    .severalIntervals: ("mehrere Leistungszeiträume", "several intervals"),
    .notYetValid: ("Vertrag noch nicht gültig", "contract not valid yet"),
    .expired: ("Vertrag abgelaufen", "contract expired"),
    .supplierDiffers: ("Vertrag mit anderem Lieferanten", "contract with another supplier"),
    .currencyDiffers: ("andere Währung als der Vertrag", "another currency than the contract"),
    .creditExceedsPrice: (
      "mehr gutgeschrieben als eine Leistung kostet", "more credited than a service costs"
    ),
    .priceUnknown: ("der Vertrag nennt keinen Preis", "the contract says no price"),
    .amountMissing: ("Betrag nicht lesbar", "amount not legible"),
    .notComputable: ("Zahl zu groß", "number too large"),
  ]
}

extension ContractDeviation.Kind {
  fileprivate var code: ExceptionCode {
    switch self {
    case .priceAbove, .priceBelow, .extraLines, .priceUnknown: .priceDeviation
    case .nothingPlanned, .alreadyBilled, .severalIntervals, .creditExceedsPrice:
      .quantityDeviation
    case .notYetValid, .expired, .supplierDiffers: .missingOrderNumber
    case .currencyDiffers, .amountMissing, .notComputable: .other
    }
  }
}

extension UseKey {
  init(_ key: ScheduleKey) { self = .schedule(key.dueDate, ofContract: key.contract) }
}

extension MatchSubject {
  /// The net amount, negative where the invoice gives back.
  var net: ExactDecimal {
    let net = voucher.netAmount
    return isCredit && !net.isNegative ? net.negated : net
  }
}
