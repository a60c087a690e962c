import Invoice
import InvoiceRules
import MasterData
import Payables
import ReadResult
import TestSupport
import Testing

@Suite struct SortingTests {
  private static let complete: [FieldName: String] = [
    .invoiceNumber: "R-17", .issueDate: "2026-11-20", .sellerName: "Muster Bau GmbH",
    .gross: "119.00", .net: "100.00", .tax: "19.00", .currency: "EUR",
  ]

  private static func words(
    _ documentClass: DocumentClass, probability: Double = 0.9,
    fields: [FieldName: String] = [:], unsure: [FieldName] = []
  ) throws -> DocumentWords {
    let box = PageText.Box(left: 700, top: 700, right: 1400, bottom: 800)
    let page = PageText(
      number: 1, width: 5950, height: 8420, origin: .ocr,
      words: [PageText.Word("Wort", box, line: 0)])
    var words = try #require(DocumentWords(pages: [page]))
    words.classes = [
      ClassRank(documentClass, probability: probability), ClassRank(.other, probability: 0.05),
    ]
    words.isClassCertain = probability > 0.75
    words.fields = fields.mapValues { ExtractedField($0, confidence: 0.99, place: nil) }
    words.unsureFields = unsure
    return words
  }

  /// Decides a document that says `words`.
  private static func decide(
    _ words: DocumentWords, number: Int = 1, name: String = "scan.pdf",
    correction: Correction? = nil, books: [Voucher] = []
  ) throws -> Voucher {
    var result = ReadResult(type: "application/pdf")
    result.words = words
    result.source = words.source
    var voucher = SampleVoucher.submitted(
      number, name: name, bytes: Array("scan \(number)".utf8))
    if let correction { voucher.apply(.corrected(correction), at: SampleVoucher.time) }
    let (documentClass, confidence) = DocumentClass.known(of: result)
    let reading = Reading(
      type: result.type, source: result.source, documentClass: documentClass,
      classConfidence: confidence, index: IndexRecord(of: result), files: [])
    voucher.apply(.read(reading), at: SampleVoucher.time)
    let desk = Desk(
      books: BooksOfValues(books + [voucher]), policy: Policy(), now: SampleVoucher.time)
    for event in try Deciding.decide(voucher, Document(result), desk) {
      voucher.apply(event, at: SampleVoucher.time)
    }
    return voucher
  }

  @Test(arguments: [
    DocumentClass.deliveryNote, .contract, .amendment, .timesheet, .acceptance, .measurement,
    .maintenanceReport, .incidentReport, .purchaseOrder, .paymentAdvice,
  ])
  func `what is surely no claim is filed under its class`(documentClass: DocumentClass) throws {
    let voucher = try Self.decide(Self.words(documentClass))
    #expect(voucher.status == .filed)
    #expect(voucher.documentClass == documentClass)
    #expect(voucher.conclusion?.german.contains(documentClass.name.german) == true)
  }

  @Test func `a letter of no class is read by a person, who is not told guesses`() throws {
    let voucher = try Self.decide(Self.words(.other, probability: 0.95))
    let exception = try #require(voucher.exception)
    #expect(exception.owner == .mailroom)
    #expect(exception.german.contains("zu keiner Belegart") && !exception.german.contains("%"))
    let corrected = try Self.decide(
      Self.words(.other, probability: 0.95), correction: Correction(documentClass: .other))
    #expect(corrected.status == .filed)
  }

  @Test(arguments: [
    ("Pruefprotokoll_RWA.pdf", Status.filed), ("Rechnung_17.pdf", .exception),
    ("scan0001.pdf", .exception),
    ("Bericht.pdf", .exception),
  ])
  func `a likely class is sure where the file is called so`(name: String, status: Status) throws {
    let voucher = try Self.decide(
      Self.words(.maintenanceReport, probability: 0.6), name: name)
    #expect(voucher.status == status)
    #expect(
      try Self.decide(Self.words(.invoice, probability: 0.7), name: name).status == .exception)
  }

  @Test(arguments: [(DocumentClass.contract, 0.6), (.other, 0.6), (.invoice, 0.7)])
  func `what is not sure is sorted by a person who sees the guesses`(
    documentClass: DocumentClass, probability: Double
  ) throws {
    let voucher = try Self.decide(
      Self.words(documentClass, probability: probability, fields: Self.complete))
    let exception = try #require(voucher.exception)
    #expect(exception.primary == .other && exception.owner == .mailroom)
    let percent = Int(probability * 100)
    #expect(exception.german.contains("\(documentClass.name.german) (\(percent) %), Sonstiges"))
  }

  @Test func `a complete invoice on paper is filed with its record`() throws {
    let voucher = try Self.decide(Self.words(.invoice, fields: Self.complete))
    #expect(voucher.status == .filed)
    let index = try #require(voucher.reading?.index)
    #expect(index.invoiceNumber == "R-17" && index.gross == "119.00")
    #expect(index.invoiceDate == CalendarDate("2026-11-20"))
    #expect(index.currency == .euro)
  }

  @Test(arguments: [FieldName.invoiceNumber, .issueDate, .sellerName, .gross])
  func `an invoice without what it can't do without is a case with code EX05`(
    missing: FieldName
  ) throws {
    let large: [FieldName: String] = [.gross: "1190.00", .net: "1000.00", .tax: "190.00"]
    let fields = Self.complete.merging(large) { $1 }.filter { $0.key != missing }
    let voucher = try Self.decide(Self.words(.invoice, fields: fields))
    let exception = try #require(voucher.exception)
    #expect(exception.primary == .formallyIncomplete && exception.owner == .ap)
    #expect(exception.german.contains(missing.name.german))
  }

  @Test(arguments: [("250.00", true), ("250.01", false)])
  func `an invoice of a small amount needs no number`(gross: String, isSmall: Bool) throws {
    let fields: [FieldName: String] = [
      .issueDate: "2026-11-20", .sellerName: "Kiosk Muster", .gross: gross, .currency: "EUR",
    ]
    let voucher = try Self.decide(Self.words(.invoice, fields: fields))
    #expect((voucher.exception == nil) == isSmall)
    #expect(voucher.exception?.german.contains(FieldName.invoiceNumber.name.german) != isSmall)
  }

  @Test func `fields that are not sure are for a person, until one looked at them`() throws {
    let words = try Self.words(.invoice, fields: Self.complete, unsure: [.invoiceNumber, .gross])
    let unsure = try Self.decide(words)
    #expect(unsure.exception?.german.contains("Rechnungsnummer R-17, Bruttobetrag 119.00") == true)
    let half = try Self.decide(words, correction: Correction(fields: [.gross: "117.00"]))
    #expect(half.exception?.german.contains(": Rechnungsnummer R-17.") == true)
    let both = try Self.decide(
      words, correction: Correction(fields: [.gross: "117.00", .invoiceNumber: "R-17"]))
    #expect(both.status == .filed)
    #expect(both.reading?.index.gross == "117.00")
  }

  @Test func `what a person says it is counts, whatever the words say`() throws {
    let voucher = try Self.decide(
      Self.words(.invoice, fields: Self.complete), correction: Correction(documentClass: .contract))
    #expect(voucher.documentClass == .contract)
    #expect(voucher.status == .filed)
    let taken = try Self.decide(
      Self.words(.invoice, fields: Self.complete), correction: Correction(fields: [.gross: ""]))
    #expect(taken.reading?.index.gross == nil)
    #expect(taken.exception?.primary == .formallyIncomplete)
  }

  @Test func `a person can say what a document without a legible word is`() throws {
    func decide(_ correction: Correction?) throws -> Voucher {
      let result = ReadResult(type: "image/png")
      var voucher = SampleVoucher.submitted()
      if let correction { voucher.apply(.corrected(correction), at: SampleVoucher.time) }
      let reading = Reading(
        type: result.type, source: result.source, documentClass: .other, classConfidence: 0,
        index: IndexRecord(), files: [])
      voucher.apply(.read(reading), at: SampleVoucher.time)
      let desk = Desk(books: BooksOfValues([voucher]), policy: Policy(), now: SampleVoucher.time)
      for event in try Deciding.decide(voucher, Document(result), desk) {
        voucher.apply(event, at: SampleVoucher.time)
      }
      return voucher
    }
    #expect(try decide(nil).exception?.owner == .mailroom)
    #expect(try decide(Correction(documentClass: .contract)).status == .filed)
    let claim = try decide(Correction(documentClass: .invoice, fields: [.gross: "119.00"]))
    #expect(claim.exception?.primary == .formallyIncomplete)
    #expect(claim.exception?.german.contains("Bruttobetrag") == false)
    let complete = try decide(Correction(documentClass: .invoice, fields: Self.complete))
    #expect(complete.status == .filed)
  }

  @Test func `a printed copy of an invoice that is there is a duplicate`() throws {
    let words = try Self.words(.invoice, fields: Self.complete)
    let first = try Self.decide(words)
    let second = try Self.decide(words, number: 2, books: [first])
    #expect(second.exception?.primary == .duplicate)
    #expect(second.duplicate?.twin == first.id)
    // A reminder of it is none.
    let reminder = try Self.decide(
      Self.words(.dunning, fields: Self.complete), number: 3, books: [first])
    #expect(reminder.duplicate == nil)
    #expect(reminder.exception?.german == "Eine Mahnung ist eingegangen.")
  }

  @Test func `a case names what was read, and the command that sets it right`() throws {
    let voucher = try Self.decide(
      Self.words(.invoice, fields: Self.complete, unsure: [.gross, .invoiceNumber]))
    let exception = try #require(voucher.exception)
    #expect(exception.german.contains("Bruttobetrag 119.00, Rechnungsnummer R-17"))
    #expect(
      exception.nextActionGerman.contains(
        "„rohrpost correct \(voucher.id) gross=… invoice_number=…“"))
    let unread = try Self.decide(Self.words(.invoice, fields: [.gross: "1190.00"]))
    #expect(
      unread.exception?.nextActionGerman.contains(
        "rohrpost correct \(unread.id) invoice_number=… issue_date=… seller_name=…") == true)
    let unsorted = try Self.decide(Self.words(.contract, probability: 0.5))
    #expect(
      unsorted.exception?.nextActionGerman.contains("„rohrpost correct \(unsorted.id) class=…“")
        == true)
  }

  @Test func `a PDF that announces an e-invoice it does not have is not sorted by its words`()
    throws
  {
    var result = ReadResult(type: "application/pdf")
    result.words = try Self.words(.invoice, fields: Self.complete)
    result.notices = [.init(.damagedPart, "factur-x.xml is missing")]
    let voucher = SampleVoucher.submitted()
    let desk = Desk(books: BooksOfValues([voucher]), policy: Policy(), now: SampleVoucher.time)
    let events = try Deciding.decide(voucher, Document(result), desk)
    guard case .exceptionRaised(let exception) = events.last else {
      Issue.record("no case")
      return
    }
    #expect(exception.german.contains("fehlt oder ist beschädigt"))
  }

  private static func letter(_ lines: [String], _ documentClass: DocumentClass) throws
    -> DocumentWords
  {
    var words = try Self.words(documentClass, fields: complete)
    words.pages[0].words = lines.enumerated().flatMap { number, line in
      line.split(separator: " ").enumerated().map { place, word in
        let box = PageText.Box(
          left: 700 + place * 300, top: 1000 + number * 150, right: 950 + place * 300,
          bottom: 1100 + number * 150)
        return PageText.Word(String(word), box, line: number)
      }
    }
    return words
  }

  @Test(arguments: [
    ["Änderung unserer Bankverbindung", "Sehr geehrte Damen und Herren,"],
    ["Wichtige Mitteilung", "Bitte überweisen Sie ab dem 1. Mai nur noch auf unser neues Konto."],
  ])
  func `a letter that tells of another account is for compliance`(lines: [String]) throws {
    let exception = try #require(try Self.decide(Self.letter(lines, .other)).exception)
    #expect(exception.primary == .masterData && exception.owner == .compliance)
    let seen = try Self.decide(
      Self.letter(lines, .other), correction: Correction(documentClass: .contract))
    #expect(seen.status == .filed)
  }

  @Test func `other letters, and other papers that name an account, are not`() throws {
    let letter = try Self.decide(
      Self.letter(["Neue Öffnungszeiten", "Unsere Bankverbindung bleibt unverändert."], .other))
    #expect(letter.exception?.primary == .other)
    let contract = try Self.decide(
      Self.letter(["Eine Änderung der Bankverbindung ist schriftlich mitzuteilen."], .contract))
    #expect(contract.status == .filed)
  }
}
