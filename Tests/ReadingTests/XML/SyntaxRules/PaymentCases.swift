import ReadResult

@testable import Reading

/// Payments with and without what their means asks for: BR-DE-1, BR-DE-19, BR-DE-20, BR-DE-23-a to
/// BR-DE-25-b and PEPPOL-EN16931-R061.
enum PaymentCases {
  static let all = cases(of: ubl) + cases(of: cii) + onlyInCII

  /// How a syntax writes payments: what stands in the instructions of each kind.
  private struct Writing {
    let syntax: ReadResult.Syntax
    let instructions: String
    let code: String
    let transferAccount: String
    let debitAccount: String
    let card: String
    /// The mandate, in the instructions or beside them.
    var mandate = ""
    var mandateBeside = ""

    /// Instructions of a means of payment, with what stands in and beside them.
    func paid(by code: String, _ content: String = "", beside: String = "") -> String {
      let means = (code.inside(self.code) + content).inside(instructions)
      return beside.isEmpty ? means : means + beside
    }

    func transfer(to account: String = "X") -> String { account.inside(transferAccount) }
    func debit(from account: String = "X") -> String { account.inside(debitAccount) }
  }

  private static let ubl = Writing(
    syntax: .ublInvoice, instructions: "cac:PaymentMeans", code: "cbc:PaymentMeansCode",
    transferAccount: "cac:PayeeFinancialAccount/cbc:ID",
    debitAccount: "cac:PaymentMandate/cac:PayerFinancialAccount/cbc:ID",
    card: "".inside("cac:CardAccount"), mandate: "M".inside("cac:PaymentMandate/cbc:ID"))

  private static let settlement =
    "rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement"

  private static let cii = Writing(
    syntax: .cii, instructions: "ram:SpecifiedTradeSettlementPaymentMeans", code: "ram:TypeCode",
    transferAccount: "ram:PayeePartyCreditorFinancialAccount/ram:IBANID",
    debitAccount: "ram:PayerPartyDebtorFinancialAccount/ram:IBANID",
    card: "".inside("ram:ApplicableTradeSettlementFinancialCard"),
    mandateBeside: "M".inside("ram:SpecifiedTradePaymentTerms/ram:DirectDebitMandateID"))

  private static func makeCase(
    _ rule: String, _ writing: Writing, breaks: [String], keeps: [String]
  ) -> SyntaxOwnRuleTests.Case {
    func example(_ content: String) -> String {
      writing.syntax == .cii ? content.inside(settlement) : content
    }
    return SyntaxOwnRuleTests.Case(
      rule, writing.syntax, breaks: breaks.map(example), keeps: keeps.map(example))
  }

  private static func cases(of writing: Writing) -> [SyntaxOwnRuleTests.Case] {
    [
      makeCase("BR-DE-1", writing, breaks: [""], keeps: ["".inside(writing.instructions)]),
      makeCase(
        "PEPPOL-EN16931-R061", writing,
        breaks: ["49", "59", " 59 "].map { writing.paid(by: $0) },
        keeps: [
          writing.paid(by: "59", writing.mandate, beside: writing.mandateBeside),
          writing.paid(by: "58"),
        ]),
    ] + kinds(in: writing)
      + accounts("BR-DE-19", "58", writing, { writing.transfer(to: $0) })
      + accounts("BR-DE-20", "59", writing, { writing.debit(from: $0) })
  }

  /// The groups of transfer, card and direct debit: each rule -a wants its own, -b no other.
  private static func kinds(in writing: Writing) -> [SyntaxOwnRuleTests.Case] {
    let groups = [writing.transfer(), writing.card, writing.debit()]
    let rules = [
      ("BR-DE-23", ["30", "58"]), ("BR-DE-24", ["48", "54", "55"]), ("BR-DE-25", ["59"]),
    ]
    return rules.enumerated().flatMap { index, rule in
      let (id, codes) = rule
      let own = groups[index]
      let others = groups.indices.filter { $0 != index }.map { groups[$0] }
      func paid(_ contents: [String]) -> [String] {
        codes.flatMap { code in contents.map { writing.paid(by: code, $0) } }
      }
      let ofOtherMeans = ([""] + groups).map { writing.paid(by: "42", $0) }
      return [
        makeCase(
          "\(id)-a", writing, breaks: paid([""] + others), keeps: paid([own]) + ofOtherMeans),
        makeCase(
          "\(id)-b", writing, breaks: paid(others + others.map { own + $0 }),
          keeps: paid(["", own]) + ofOtherMeans),
      ]
    }
  }

  /// Accounts with right and with wrong check digits.
  private static func accounts(
    _ rule: String, _ code: String, _ writing: Writing, _ account: (String) -> String
  ) -> [SyntaxOwnRuleTests.Case] {
    let wrong = ["DE03120300000000202051", "de02120300000000202051", "202051", "", "DE02-1203"]
    let right = ["DE02120300000000202051", "DE02 1203 0000 0000 2020 51"]
    return [
      makeCase(
        rule, writing,
        breaks: wrong.map { writing.paid(by: code, account($0)) } + [writing.paid(by: code)],
        keeps: right.map { writing.paid(by: code, account($0)) }
          + [writing.paid(by: "42", account(wrong[0]))])
    ]
  }

  /// A direct debit may be told by what stands beside the instructions; banks are groups as well.
  private static let onlyInCII = [
    makeCase(
      "BR-DE-25-a", cii, breaks: [],
      keeps: [
        cii.paid(by: "59", beside: cii.mandateBeside),
        cii.paid(by: "59", beside: "".inside("ram:CreditorReferenceID")),
      ]),
    makeCase(
      "BR-DE-23-b", cii, breaks: [cii.paid(by: "58", beside: cii.mandateBeside)], keeps: []),
    makeCase(
      "BR-DE-25-b", cii,
      breaks: [
        "ram:PayeeSpecifiedCreditorFinancialInstitution",
        "ram:PayerSpecifiedDebtorFinancialInstitution",
      ].map { cii.paid(by: "59", "".inside($0)) }, keeps: []),
  ]
}
