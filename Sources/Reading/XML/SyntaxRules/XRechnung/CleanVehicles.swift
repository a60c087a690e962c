import Invoice
import InvoiceRules

/// XRechnung for clean vehicles: BR-DE-CVD-01 to -06-b and BR-TMP-CVD-01.
///
/// A line that is about a vehicle says its class (BT-158 of scheme CVD) and how clean it is (the
/// attribute BT-160 `cva`).
enum CleanVehicles {
  static let ofUBL = rules(
    Names(
      contract: "cac:ContractDocumentReference/cbc:ID",
      tender: "cac:OriginatorDocumentReference/cbc:ID",
      agreement: nil,
      items: "cac:InvoiceLine/cac:Item | cac:CreditNoteLine/cac:Item",
      eachItem: "cac:InvoiceLine|cac:CreditNoteLine/cac:Item",
      classification: "cac:CommodityClassification/cbc:ItemClassificationCode",
      attribute: "cac:AdditionalItemProperty", name: "cbc:Name", value: "cbc:Value"))

  static let ofCII = rules(
    Names(
      contract: "ram:ContractReferencedDocument/ram:IssuerAssignedID",
      tender: "ram:AdditionalReferencedDocument[ram:TypeCode='50']/ram:IssuerAssignedID",
      agreement: "rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement",
      items: XMLPath(product), eachItem: product,
      classification: "ram:DesignatedProductClassification/ram:ClassCode",
      attribute: "ram:ApplicableProductCharacteristic", name: "ram:Description",
      value: "ram:Value"))

  private static let product =
    "rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedTradeProduct"

  fileprivate static let scheme = XMLName("listID")
  private static let classes: Set<String> = ["M1", "M2", "M3", "N1", "N2", "N3"]
  private static let values: Set<String> = ["clean", "zero-emission", "other"]

  private static func rules(_ names: Names) -> [SyntaxRule] {
    references(names) + items(names) + codes(names)
  }
}

/// Where a syntax keeps what the rules ask for.
private struct Names: Sendable {
  let contract: XMLPath
  let tender: XMLPath
  /// The element that holds the references; nil where it is the invoice itself.
  let agreement: XMLPath?
  let items: XMLPath
  let eachItem: String
  let classification: String
  let attribute: String
  let name: XMLPath
  let value: XMLPath
  let classifications: XMLPath
  let attributes: XMLPath

  init(
    contract: XMLPath, tender: XMLPath, agreement: XMLPath?, items: XMLPath, eachItem: String,
    classification: String, attribute: String, name: XMLPath, value: XMLPath
  ) {
    self.contract = contract
    self.tender = tender
    self.agreement = agreement
    self.items = items
    self.eachItem = eachItem
    self.classification = classification
    self.attribute = attribute
    self.name = name
    self.value = value
    classifications = XMLPath(classification)
    attributes = XMLPath(attribute)
  }

  /// The codes that say a vehicle's class.
  func vehicleClasses(of item: XMLElement) -> [XMLElement] {
    item.elements(at: classifications).filter { $0.has(CleanVehicles.scheme, exactly: "CVD") }
  }

  /// The attributes that say how clean a vehicle is.
  func cleanliness(of item: XMLElement) -> [XMLElement] {
    item.elements(at: attributes).filter(isCleanliness)
  }

  func isCleanliness(_ attribute: XMLElement) -> Bool { attribute.has(name, exactly: "cva") }

  func path(_ inItem: String) -> SyntaxPath {
    SyntaxPath(stringLiteral: eachItem + "/" + inItem)
  }
}

// MARK: - Rules

extension CleanVehicles {
  private static func references(_ names: Names) -> [SyntaxRule] {
    [
      reference("BR-DE-CVD-01", "BT-12", names, names.contract),
      reference("BR-DE-CVD-02", "BT-17", names, names.tender),
    ]
  }

  private static func reference(
    _ id: String, _ term: Term, _ names: Names, _ path: XMLPath
  ) -> SyntaxRule {
    .xrechnung(
      id, terms: [term],
      Wording(
        """
        In einer Rechnung über saubere Fahrzeuge fehlt \(term.name?.germanNominative ?? "") \
        (\(term)). Bitte ergänzen Sie diese Angabe.
        """,
        """
        An invoice about clean vehicles lacks the \(term.name?.englishInSentence ?? "") (\(term)). \
        Please add it.
        """), of: .cleanVehicles
    ) { root in
      guard let agreement = names.agreement else { return root.value(at: path) != nil }
      return root.elements(at: agreement).allSatisfy { $0.value(at: path) != nil }
    }
  }

  private static func items(_ names: Names) -> [SyntaxRule] {
    [
      .xrechnung(
        "BR-DE-CVD-03", terms: ["BT-158", "BT-160"],
        Wording(
          """
          Keine Rechnungszeile nennt eine Fahrzeugklasse (BT-158 mit dem Schema „CVD“) und \
          zugleich das Merkmal „cva“ (BT-160). Bitte ergänzen Sie beides in den Zeilen der \
          Fahrzeuge.
          """,
          """
          No invoice line states a vehicle class (BT-158 of the scheme “CVD”) and the attribute \
          “cva” (BT-160) as well. Please add both to the lines of the vehicles.
          """), of: .cleanVehicles
      ) { root in
        root.elements(at: names.items).contains {
          !names.vehicleClasses(of: $0).isEmpty && !names.cleanliness(of: $0).isEmpty
        }
      },
      .xrechnung(
        "BR-DE-CVD-06-a", at: SyntaxPath(stringLiteral: names.eachItem),
        terms: ["BT-158", "BT-160"],
        Wording(
          """
          Eine Rechnungszeile mit einer Fahrzeugklasse (BT-158 mit dem Schema „CVD“) hat nicht \
          genau ein Merkmal „cva“ (BT-160). Bitte geben Sie es genau einmal an.
          """,
          """
          An invoice line with a vehicle class (BT-158 of the scheme “CVD”) does not have exactly \
          one attribute “cva” (BT-160). Please state it once.
          """), of: .cleanVehicles
      ) { names.vehicleClasses(of: $0).isEmpty || names.cleanliness(of: $0).count == 1 },
      .xrechnung(
        "BR-DE-CVD-06-b", at: SyntaxPath(stringLiteral: names.eachItem),
        terms: ["BT-160", "BT-158"],
        Wording(
          """
          Eine Rechnungszeile mit dem Merkmal „cva“ (BT-160) hat nicht genau eine Fahrzeugklasse \
          (BT-158 mit dem Schema „CVD“). Bitte geben Sie sie genau einmal an.
          """,
          """
          An invoice line with the attribute “cva” (BT-160) does not have exactly one vehicle \
          class (BT-158 of the scheme “CVD”). Please state it once.
          """), of: .cleanVehicles
      ) { names.cleanliness(of: $0).isEmpty || names.vehicleClasses(of: $0).count == 1 },
    ]
  }

  private static func codes(_ names: Names) -> [SyntaxRule] {
    [
      // An absent or empty scheme passes: the artefact's list has an empty entry.
      .code(
        "BR-TMP-CVD-01", at: names.path(names.classification), .attribute(scheme),
        terms: ["BT-158"], CodeTitles.itemClassifications
      ) { code, _ in
        code.isEmpty || code == "CVD" || AllowedCodes.itemClassifications.contains(code)
      }.asked(of: .cleanVehicles),
      .code(
        "BR-DE-CVD-04", at: names.path(names.classification), terms: ["BT-158"],
        Wording("Fahrzeugklassen", "Vehicle classes"),
        where: { $0.attribute(scheme)?.trimmed == "CVD" },
        isAllowed: { code, _ in
          classes.contains(code)
        }
      ).asked(of: .cleanVehicles),
      .xrechnung(
        "BR-DE-CVD-05", at: names.path(names.attribute), terms: ["BT-161"],
        Wording(
          """
          Das Merkmal „cva“ (BT-160) hat keinen der Werte „clean“, „zero-emission“ und „other“ \
          (BT-161). Bitte berichtigen Sie den Wert.
          """,
          """
          The attribute “cva” (BT-160) has none of the values “clean”, “zero-emission” and \
          “other” (BT-161). Please correct the value.
          """), of: .cleanVehicles
      ) { attribute in
        !names.isCleanliness(attribute)
          || values.contains(attribute.value(at: names.value)?.trimmed ?? "")
      },
    ]
  }
}
