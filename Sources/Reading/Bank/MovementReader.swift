import Invoice
import ReadResult

/// Reads the accounts of a camt.053 or camt.054, with all their movements.
struct MovementReader {
  /// Movements so far, of all accounts.
  private var count = 0

  mutating func statements(_ elements: [BankElement]) throws(ReadFailure) -> [BankStatement] {
    var statements: [BankStatement] = []
    for element in elements { statements.append(try statement(element)) }
    return statements
  }

  private mutating func statement(_ element: BankElement) throws(ReadFailure) -> BankStatement {
    var statement = BankStatement(id: element.text("Id") ?? "")
    let account = element.first("Acct")
    statement.iban = account?.text("Id", "IBAN")
    statement.currency = account?.text("Ccy").map { CurrencyCode(rawValue: $0) }
    let balances = element.all("Bal")
    statement.opening = try Self.balance(["OPBD", "PRCD"], in: balances)
    statement.closing = try Self.balance(["CLBD"], in: balances)
    for entry in element.all("Ntry") {
      let movements = try AccountEntry(entry, of: statement).movements
      count += movements.count
      guard count <= BankMessageReader.entriesMax else {
        throw ReadFailure(
          .limitExceeded, "more than \(BankMessageReader.entriesMax) movements", line: entry.line)
      }
      statement.movements += movements
    }
    statement.currency = statement.currency ?? statement.movements.first?.currency
    return statement
  }

  /// The balance of the first of these types that there is.
  private static func balance(
    _ types: [String], in balances: [BankElement]
  ) throws(ReadFailure) -> ExactDecimal? {
    for type in types {
      let found = balances.first { $0.text("Tp", "CdOrPrtry", "Cd") == type }
      if let found { return try SignedAmount(found, ofAccountIn: nil).amount }
    }
    return nil
  }
}

/// An amount (Amt) with the sign of the side it stands on (CdtDbtInd).
struct SignedAmount {
  let amount: ExactDecimal
  let currency: CurrencyCode

  /// Debit counts negative; throws where amount, side or currency can't be read.
  ///
  /// RvslInd changes nothing: CdtDbtInd says what happened on the account.
  init(
    _ element: BankElement, ofAccountIn accountCurrency: CurrencyCode?
  ) throws(ReadFailure) {
    guard let amountElement = element.first("Amt"),
      let amount = amountElement.text().flatMap({ ExactDecimal($0) }), !amount.isNegative
    else { throw ReadFailure(.damaged, "no amount", line: element.line) }
    guard let currency = amountElement.currency ?? accountCurrency else {
      throw ReadFailure(.damaged, "an amount without currency", line: element.line)
    }
    self.amount = try Self.signed(amount, element)
    self.currency = currency
  }

  static func signed(
    _ amount: ExactDecimal, _ element: BankElement
  ) throws(ReadFailure) -> ExactDecimal {
    switch element.text("CdtDbtInd") {
    case "CRDT": return amount
    case "DBIT": return amount.negated
    default:
      throw ReadFailure(.damaged, "neither credit nor debit", line: element.line)
    }
  }
}
