import Invoice

/// A state of the German VAT law as far as invoices must show it.
///
/// By § 27(1) UStG a change counts for supplies that are made after it; where an invoice does not
/// say when its supply was made, its date stands for that.
struct UStGLaw: Sendable {
  let version: String
  let validFrom: CalendarDate
  let validUntil: CalendarDate?
  /// The gross amount up to which an invoice needs fewer entries (§ 33 UStDV).
  let smallAmount: ExactDecimal
  /// Whether small businesses may leave entries out (§ 34a UStDV, JStG 2024).
  let relievesSmallBusinesses: Bool
  /// Whether a seller who pays the tax on receipt of the money must say so (§ 14(4) number 6a, JStG
  /// 2024).
  let namesCashAccounting: Bool

  /// The states since §§ 14, 14a have the words of today.
  ///
  /// 2013: after the directive 2010/45/EU (AmtshilfeRLUmsG). 2017: small
  /// amounts up to 250 € (second act on relief from bureaucracy). 2025 and 2028: JStG 2024.
  static let all: [UStGLaw] = [
    UStGLaw("2013", from: (2013, 6, 30), until: (2016, 12, 31), smallAmount: 150),
    UStGLaw("2017", from: (2017, 1, 1), until: (2024, 12, 31), smallAmount: 250),
    UStGLaw(
      "2025", from: (2025, 1, 1), until: (2027, 12, 31), smallAmount: 250,
      relievesSmallBusinesses: true),
    UStGLaw(
      "2028", from: (2028, 1, 1), until: nil, smallAmount: 250, relievesSmallBusinesses: true,
      namesCashAccounting: true),
  ]

  private init(
    _ version: String, from start: (Int, Int, Int), until end: (Int, Int, Int)?, smallAmount: Int,
    relievesSmallBusinesses: Bool = false, namesCashAccounting: Bool = false
  ) {
    self.version = version
    validFrom = CalendarDate(year: start.0, month: start.1, day: start.2) ?? .epoch
    validUntil = end.flatMap { CalendarDate(year: $0.0, month: $0.1, day: $0.2) }
    self.smallAmount = ExactDecimal(smallAmount)
    self.relievesSmallBusinesses = relievesSmallBusinesses
    self.namesCashAccounting = namesCashAccounting
  }
}

extension CalendarDate {
  static let epoch = CalendarDate(daysSince1970: 0)
}
