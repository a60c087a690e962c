package import Hashing
package import Invoice

/// What is posted of one voucher: its lines against the account of its supplier (J1).
///
/// A correction is never made in place: what was posted is reversed by an entry of its own, with
/// the same lines on the other side, and posted anew.
package struct PostingEntry: Codable, Hashable, Sendable {
  package var voucher: VoucherID
  package var kind: Kind
  /// The invoice number (BT-1) as it is printed.
  package var documentNumber: String
  /// The invoice date (BT-2).
  package var documentDate: CalendarDate
  package var supplier: PostingSupplier
  package var currency: CurrencyCode
  /// What it is about, in a few words.
  package var text: String
  /// The last day of payment; nil for credit notes.
  package var due: CalendarDate?
  /// The earliest first.
  package var cashDiscounts: [GrantedDiscount] = []
  package var serviceStart: CalendarDate?
  package var serviceEnd: CalendarDate?
  /// BT-13.
  package var orderNumber: String?
  /// BT-12.
  package var contractNumber: String?
  /// Whether the invoice is not to be paid for the time being.
  package var isPaymentBlocked = false
  /// Of the original document.
  package var sha256: SHA256Digest
  /// Never empty.
  package var lines: [PostingLine]

  package enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    case invoice
    case creditNote = "credit_note"
    /// Takes an earlier entry of the voucher back.
    case reversal
  }

  package init(
    voucher: VoucherID, kind: Kind, documentNumber: String, documentDate: CalendarDate,
    supplier: PostingSupplier, currency: CurrencyCode, text: String, sha256: SHA256Digest,
    lines: [PostingLine]
  ) {
    self.voucher = voucher
    self.kind = kind
    self.documentNumber = documentNumber
    self.documentDate = documentDate
    self.supplier = supplier
    self.currency = currency
    self.text = text
    self.sha256 = sha256
    self.lines = lines
  }

  /// What the supplier is owed by it: debits less credits, negative for a credit note and for the
  /// reversal of an invoice; nil where the numbers do not fit.
  package var total: ExactDecimal? { lines.map(\.signedAmount).sum }
}

/// The account on the other side of every line.
package struct PostingSupplier: Codable, Hashable, Sendable {
  /// The key of the supplier record.
  package var id: String
  /// Its account with the creditors (Kreditorenkonto), digits.
  package var account: String
  package var name: String
  package var vatIdentifier: String?
  /// ISO 3166-1 alpha-2.
  package var country: String?

  package init(id: String, account: String, name: String) {
    self.id = id
    self.account = account
    self.name = name
  }
}

/// One line of a posting.
package struct PostingLine: Codable, Hashable, Sendable {
  package var side: Side
  /// What goes to the supplier's account, above zero, two decimals: with tax, or without it where
  /// the buyer owes the tax (§ 13b UStG).
  package var amount: ExactDecimal
  package var net: ExactDecimal
  package var tax: ExactDecimal
  /// The general ledger account, digits.
  package var account: String
  /// BU-Schlüssel; nil where the posting needs none.
  package var taxKey: String?
  package var vatCategory: VATCategory?
  /// Percent.
  package var vatRate: ExactDecimal?
  package var costCenter: String?
  package var project: String?
  package var object: String?
  package var asset: String?
  /// Whether it is an investment (CAPEX).
  package var isInvestment = false

  package init(
    side: Side, amount: ExactDecimal, net: ExactDecimal, tax: ExactDecimal, account: String
  ) {
    self.side = side
    self.amount = amount
    self.net = net
    self.tax = tax
    self.account = account
  }

  package enum Side: String, Codable, Hashable, Sendable, CaseIterable {
    /// Soll: the account is charged, the supplier is owed more.
    case debit
    /// Haben.
    case credit

    package var opposite: Side { self == .debit ? .credit : .debit }
  }

  /// Above zero where the supplier is owed more by it.
  package var signedAmount: ExactDecimal { side == .debit ? amount : amount.negated }
}
