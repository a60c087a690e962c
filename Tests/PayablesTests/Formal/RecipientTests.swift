import Invoice
import Testing

@testable import Payables

@Suite struct RecipientTests {
  private static let company = SampleBill.company
  private static let daughter = {
    var company = OwnCompany()
    company.name = "Nordlicht Bau GmbH & Co. KG"
    company.vatIdentifier = "DE811569869"
    return company
  }()

  private static func recipient(
    _ name: String?, vat: String? = nil, lines: [String] = [], text: String? = nil
  ) -> Recipient {
    var invoice = Invoice()
    invoice.buyer.name = name
    invoice.buyer.vatIdentifier = vat
    var address = PostalAddress()
    address.line1 = lines.first
    address.line2 = lines.dropFirst().first
    invoice.buyer.address = address
    return Recipient(invoice, text: text, companies: [company, daughter])
  }

  @Test(arguments: [
    "Nordlicht Hausverwaltung GmbH", "NORDLICHT HAUSVERWALTUNG GMBH", "Nordlicht HV",
    "Nordlicht-Hausverwaltung GmbH", "Firma Nordlicht Hausverwaltung GmbH",
    "Nordlicht Hausverwaltung Gesellschaft mit beschränkter Haftung",
    "Nordlicht Hausverwaltung GmbH, Buchhaltung", "Nordlicht Hausverwaltung",
    "Nordlicht HV GmbH", "Nordlicht Hausverwaltung GmbH Niederlassung Kiel",
    "Nordlicht Hausverwaltung, z. Hd. Frau Petersen",
  ])
  func `a company is known by its name however it is written`(name: String) {
    let found = Self.recipient(name)
    #expect(found.company == Self.company)
    #expect(found.certainty == .named)
  }

  @Test(arguments: [
    "Nordlicht Bau GmbH & Co. KG", "Nordlicht Bau GmbH und Co KG", "NORDLICHT BAU GMBH&CO.KG",
    "Nordlicht Bau GmbH & Co. Kommanditgesellschaft",
  ])
  func `a legal form of several words has several writings`(name: String) {
    #expect(Self.recipient(name).company == Self.daughter)
  }

  @Test(arguments: [
    "Nordlicht Hausverwaltungs AG", "Nordlicht Hausverwaltung AG", "Nordlicht HV AG",
    "Nordlicht Verwaltungs GmbH", "Nordlicht Bau GmbH", "Südlicht Hausverwaltung GmbH",
    "WEG Hafenweg 3", "Petersen & Söhne", "Nordlicht", "Nordlicht Hausverwaltung Holding GmbH",
  ])
  func `other companies with similar names are others`(name: String) {
    let found = Self.recipient(name)
    #expect(found.company == nil)
    #expect(found.certainty == .other)
  }

  @Test func `a letter or two that were read wrong do no harm`() {
    let found = Self.recipient("Nordlicht Hausverwa1tung GmbH")
    #expect(found.company == Self.company && found.certainty == .nearly)
    #expect(Self.recipient("Nordlicht Hausverwaltung GrnbH").company == Self.company)
  }

  @Test func `what was read beside the name on a page does no harm`() {
    #expect(Self.recipient("Post Nordlicht Hausverwaltung GmbH", text: "").certainty == .nearly)
    #expect(Self.recipient("Post Nordlicht Hausverwaltung GmbH").certainty == .other)
  }

  @Test func `the VAT identifier tells the company where no other is named`() {
    #expect(Self.recipient("Rechnungsstelle", vat: "DE 129273398").certainty == .nearly)
    #expect(Self.recipient(nil, vat: "DE129273398").company == Self.company)
    #expect(Self.recipient("Nordlicht Hausverwaltung AG", vat: "DE129273398").certainty == .nearly)
    #expect(Self.recipient("Kontor Verwaltungs AG", vat: "DE129273398").certainty == .other)
  }

  @Test func `the company may stand behind a person, but not behind another owner`() {
    let lines = ["Nordlicht Hausverwaltung GmbH", "Hafenweg 3"]
    #expect(Self.recipient("Frau Petersen", lines: lines).certainty == .named)
    #expect(Self.recipient("WEG Hafenweg 3", lines: lines).certainty == .other)
  }

  @Test func `where no name was read the words of the page count, with the legal form`() {
    func found(_ text: String) -> Recipient.Certainty { Self.recipient(nil, text: text).certainty }
    #expect(found("An Nordlicht Hausverwaltung GmbH Hafenweg 3") == .named)
    #expect(found("An Nordlicht Hausverwaltung AG") == .unnamed)
    #expect(found("Musterweg") == .unnamed && found("") == .unnamed)
  }

  @Test func `without own companies nobody can tell`() {
    let found = SampleBill.checked(case: { $0.companies = [] })
    #expect(found.outcome(.recipient) == .notApplicable)
    #expect(found.isPassed)
  }
}
