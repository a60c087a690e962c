import ReadResult

@testable import Reading

/// Invoices about clean vehicles: BR-DE-CVD-01 to -06-b and BR-TMP-CVD-01.
enum CleanVehicleCases {
  static let all = cases(of: ubl) + cases(of: creditNote) + cases(of: cii) + references

  /// How a syntax writes an item with its classes and attributes.
  private struct Writing {
    let syntax: ReadResult.Syntax
    let item: String
    let classification: String
    let attribute: String
    let name: String
    let value: String

    func `class`(_ code: String, scheme: String? = "CVD") -> String {
      code.inside(classification + (scheme.map { " listID='\($0)'" } ?? ""))
    }

    func attribute(_ name: String, _ value: String) -> String {
      (name.inside(self.name) + value.inside(self.value)).inside(attribute)
    }

    func item(_ contents: String...) -> String { contents.joined().inside(item) }
  }

  private static let ubl = ubl(.ublInvoice, line: "cac:InvoiceLine")
  private static let creditNote = ubl(.ublCreditNote, line: "cac:CreditNoteLine")

  private static func ubl(_ syntax: ReadResult.Syntax, line: String) -> Writing {
    Writing(
      syntax: syntax, item: "\(line)/cac:Item",
      classification: "cac:CommodityClassification/cbc:ItemClassificationCode",
      attribute: "cac:AdditionalItemProperty", name: "cbc:Name", value: "cbc:Value")
  }

  private static let cii = Writing(
    syntax: .cii,
    item: """
      rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedTradeProduct
      """,
    classification: "ram:DesignatedProductClassification/ram:ClassCode",
    attribute: "ram:ApplicableProductCharacteristic", name: "ram:Description", value: "ram:Value")

  private static func cases(of writing: Writing) -> [SyntaxOwnRuleTests.Case] {
    let car = writing.class("M1")
    let clean = writing.attribute("cva", "clean")
    func makeCase(_ rule: String, breaks: [String], keeps: [String]) -> SyntaxOwnRuleTests.Case {
      SyntaxOwnRuleTests.Case(rule, writing.syntax, breaks: breaks, keeps: keeps)
    }
    return [
      makeCase(
        "BR-DE-CVD-03",
        breaks: [
          "", writing.item(car), writing.item(clean), writing.item(car) + writing.item(clean),
        ],
        keeps: [writing.item(car, clean), writing.item() + writing.item(car, clean)]),
      makeCase(
        "BR-DE-CVD-04", breaks: ["M4", "m1", ""].map { writing.item(writing.class($0)) },
        keeps: ["M1", "M2", "M3", "N1", "N2", "N3"].map { writing.item(writing.class($0)) }
          + [writing.item(writing.class("M4", scheme: "STI"))]),
      makeCase(
        "BR-DE-CVD-05",
        breaks: ["dirty", ""].map { writing.item(writing.attribute("cva", $0)) },
        keeps: ["clean", "zero-emission", "other"].map {
          writing.item(writing.attribute("cva", $0))
        }
          + [writing.item(writing.attribute("CVA", "dirty"))]),
      makeCase(
        "BR-DE-CVD-06-a", breaks: [writing.item(car), writing.item(car, clean, clean)],
        keeps: [writing.item(car, clean), writing.item(car, car, clean), writing.item()]),
      makeCase(
        "BR-DE-CVD-06-b", breaks: [writing.item(clean), writing.item(clean, car, car)],
        keeps: [writing.item(clean, car), writing.item(clean, clean, car), writing.item()]),
      makeCase(
        "BR-TMP-CVD-01",
        breaks: ["XYZ9", "cvd"].map { writing.item(writing.class("M1", scheme: $0)) },
        keeps: ["CVD", "STI", "", nil].map { writing.item(writing.class("M1", scheme: $0)) }),
    ]
  }

  // MARK: - References

  private static let references: [SyntaxOwnRuleTests.Case] = [
    .ubl(
      "BR-DE-CVD-01", breaks: ["", "".inside("cac:ContractDocumentReference/cbc:ID")],
      keeps: ["1".inside("cac:ContractDocumentReference/cbc:ID")]),
    .ubl(
      "BR-DE-CVD-02", breaks: ["", "".inside("cac:OriginatorDocumentReference/cbc:ID")],
      keeps: ["1".inside("cac:OriginatorDocumentReference/cbc:ID")]),
    .cii(
      "BR-DE-CVD-01", breaks: [agreement(""), agreement("".inside(contract))],
      keeps: [agreement("1".inside(contract)), ""]),
    .cii(
      "BR-DE-CVD-02", breaks: [agreement(""), agreement(document("130"))],
      keeps: [agreement(document("130") + document("50")), ""]),
  ]

  private static let contract = "ram:ContractReferencedDocument/ram:IssuerAssignedID"

  private static func agreement(_ content: String) -> String {
    content.inside("rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement")
  }

  private static func document(_ type: String) -> String {
    ("1".inside("ram:IssuerAssignedID") + type.inside("ram:TypeCode"))
      .inside("ram:AdditionalReferencedDocument")
  }
}
