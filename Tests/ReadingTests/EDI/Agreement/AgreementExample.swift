import Testing

@testable import Reading

/// One invoice, written as UBL and as an EDIFACT message.
struct AgreementExample: Sendable, CustomTestStringConvertible {
  let name: String
  /// The root element of the UBL document.
  var root = "Invoice"
  /// What is in it.
  let ubl: String
  /// The segments between UNH and UNT.
  let edifact: @Sendable (Edition) -> [String]

  var testDescription: String { name }

  /// The directories in which the message is written.
  enum Edition: String, CaseIterable, Sendable {
    case d96A = "D:96A:UN:EAN008"
    case d01B = "D:01B:UN:EAN011"

    /// How EANCOM calls a Global Trade Item Number.
    var itemNumber: String { self == .d96A ? "EN" : "SRV" }
    /// A region: a name in D.96A, a composite with the name at its end since.
    func region(_ name: String) -> String { self == .d96A ? name : ":::" + name }
  }

  static let all = [
    simple, mixedRates, changes, creditNote, discounts, delivery, foreignPayee, richLines,
  ]
}

// MARK: - Pieces of UBL

extension AgreementExample {
  /// The head of a document: specification, number, date, kind and currency.
  static func head(
    _ number: String, type: String = "380", kind: String = "Invoice", currency: String = "EUR",
    between: String = ""
  ) -> String {
    """
    <cbc:CustomizationID>urn:cen.eu:en16931:2017</cbc:CustomizationID>
    <cbc:ProfileID>urn:fdc:peppol.eu:2017:poacc:billing:01:1.0</cbc:ProfileID>
    <cbc:ID>\(number)</cbc:ID><cbc:IssueDate>2026-11-22</cbc:IssueDate>\(between)
    <cbc:\(kind)TypeCode>\(type)</cbc:\(kind)TypeCode>
    <cbc:DocumentCurrencyCode>\(currency)</cbc:DocumentCurrencyCode>
    """
  }

  static let seller = party(
    "AccountingSupplierParty", endpoint: "4000001000005", name: "Muster Haustechnik GmbH",
    address("Gewerbepark 3", "Gotha", "99867", "DE"), vat: "DE123456789")
  static let buyer = party(
    "AccountingCustomerParty", endpoint: "4000002000002", name: "Wartburg Immobilien GmbH",
    address("Am Markt 1", "Eisenach", "99817", "DE"))

  static func party(
    _ role: String, endpoint: String, name: String, _ address: String, vat: String? = nil,
    further: String = ""
  ) -> String {
    let tax = vat.map {
      "<cac:PartyTaxScheme><cbc:CompanyID>\($0)</cbc:CompanyID>\(vatScheme)</cac:PartyTaxScheme>"
    }
    return """
      <cac:\(role)><cac:Party><cbc:EndpointID schemeID="0088">\(endpoint)</cbc:EndpointID>
      <cac:PartyIdentification><cbc:ID schemeID="0088">\(endpoint)</cbc:ID>
      </cac:PartyIdentification>
      <cac:PostalAddress>\(address)</cac:PostalAddress>\(tax ?? "")
      <cac:PartyLegalEntity><cbc:RegistrationName>\(name)</cbc:RegistrationName>
      </cac:PartyLegalEntity>\(further)</cac:Party></cac:\(role)>
      """
  }

  static func address(
    _ street: String, _ city: String, _ postCode: String, _ country: String, between: String = "",
    region: String = ""
  ) -> String {
    """
    <cbc:StreetName>\(street)</cbc:StreetName>\(between)<cbc:CityName>\(city)</cbc:CityName>
    <cbc:PostalZone>\(postCode)</cbc:PostalZone>\(region)
    <cac:Country><cbc:IdentificationCode>\(country)</cbc:IdentificationCode></cac:Country>
    """
  }

  static let vatScheme = "<cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>"

  static func category(
    _ code: String, _ rate: String, name: String = "TaxCategory", between: String = ""
  ) -> String {
    """
    <cac:\(name)><cbc:ID>\(code)</cbc:ID><cbc:Percent>\(rate)</cbc:Percent>\(between)\(vatScheme)
    </cac:\(name)>
    """
  }

  static func tax(_ total: String, _ rows: String...) -> String {
    """
    <cac:TaxTotal><cbc:TaxAmount currencyID="EUR">\(total)</cbc:TaxAmount>\(rows.joined())
    </cac:TaxTotal>
    """
  }

  static func row(_ taxable: String, _ tax: String, _ category: String) -> String {
    """
    <cac:TaxSubtotal><cbc:TaxableAmount currencyID="EUR">\(taxable)</cbc:TaxableAmount>
    <cbc:TaxAmount currencyID="EUR">\(tax)</cbc:TaxAmount>\(category)</cac:TaxSubtotal>
    """
  }

  /// The totals by their elements, in the order given.
  static func totals(_ amounts: KeyValuePairs<String, String>) -> String {
    let elements = amounts.map { "<cbc:\($0)Amount currencyID=\"EUR\">\($1)</cbc:\($0)Amount>" }
    return "<cac:LegalMonetaryTotal>\(elements.joined())</cac:LegalMonetaryTotal>"
  }

  static func change(
    isCharge: Bool, _ parts: KeyValuePairs<String, String>, category: String = ""
  ) -> String {
    let elements = parts.map { name, text in
      name.hasSuffix("Amount")
        ? "<cbc:\(name) currencyID=\"EUR\">\(text)</cbc:\(name)>"
        : "<cbc:\(name)>\(text)</cbc:\(name)>"
    }
    return """
      <cac:AllowanceCharge><cbc:ChargeIndicator>\(isCharge)</cbc:ChargeIndicator>
      \(elements.joined())\(category)</cac:AllowanceCharge>
      """
  }

  static func line(
    _ identifier: String, _ quantity: String, _ unit: String, net: String, item: String,
    _ category: String, price: String, kind: String = "Invoice", between: String = "",
    ofPrice: String = ""
  ) -> String {
    let amount = kind == "Invoice" ? "InvoicedQuantity" : "CreditedQuantity"
    return """
      <cac:\(kind)Line><cbc:ID>\(identifier)</cbc:ID>
      <cbc:\(amount) unitCode="\(unit)">\(quantity)</cbc:\(amount)>
      <cbc:LineExtensionAmount currencyID="EUR">\(net)</cbc:LineExtensionAmount>\(between)
      <cac:Item>\(item)\(category)</cac:Item>
      <cac:Price><cbc:PriceAmount currencyID="EUR">\(price)</cbc:PriceAmount>\(ofPrice)</cac:Price>
      </cac:\(kind)Line>
      """
  }

  static func item(_ name: String, gtin: String) -> String {
    """
    <cbc:Name>\(name)</cbc:Name><cac:StandardItemIdentification>
    <cbc:ID schemeID="0160">\(gtin)</cbc:ID></cac:StandardItemIdentification>
    """
  }

  static func lineVAT(_ code: String, _ rate: String) -> String {
    category(code, rate, name: "ClassifiedTaxCategory")
  }
}

// MARK: - Pieces of EDIFACT

extension AgreementExample {
  static let sellerSegments = [
    "NAD+SU+4000001000005::9++Muster Haustechnik GmbH+Gewerbepark 3+Gotha++99867+DE",
    "RFF+VA:DE123456789",
  ]
  static let buyerSegments = [
    "NAD+BY+4000002000002::9++Wartburg Immobilien GmbH+Am Markt 1+Eisenach++99817+DE"
  ]

  static func head(_ number: String, type: String = "380") -> [String] {
    ["BGM+\(type)+\(number)+9", "DTM+137:20261122:102"]
  }

  static let currency = ["CUX+2:EUR:4"]
}
