import Hashing
import Invoice
import InvoiceRules
import MasterData
import Payables
import ReadResult
import TestSupport
import Testing

@Suite struct DecidingTests {
  /// An e-invoice with what a duplicate is known by.
  private static func invoice(number: String = "R-1", type: InvoiceTypeCode = .commercialInvoice)
    -> Invoice
  {
    var invoice = Invoice.valid
    invoice.number = number
    invoice.typeCode = type
    return invoice
  }

  private static func result(_ type: String, _ change: (inout ReadResult) -> Void = { _ in })
    -> ReadResult
  {
    var result = ReadResult(type: type)
    change(&result)
    return result
  }

  /// A voucher whose reading gave `result`.
  private static func voucher(
    _ number: Int, _ result: ReadResult, bytes: String = "unlike \(Int.random(in: 0...Int.max))",
    structured: String? = nil
  ) -> Voucher {
    var voucher = SampleVoucher.submitted(number, bytes: Array(bytes.utf8))
    let (documentClass, confidence) = DocumentClass.known(of: result)
    var reading = Reading(
      type: result.type, source: result.source, documentClass: documentClass,
      classConfidence: confidence, index: result.invoice.map { IndexRecord($0) } ?? IndexRecord(),
      files: [])
    reading.children = result.children.count
    reading.structuredSHA256 = structured.map { SHA256Digest(of: $0.utf8) }
    voucher.apply(.read(reading), at: SampleVoucher.time)
    return voucher
  }

  private static func decide(
    _ voucher: Voucher, _ result: ReadResult, books: [Voucher] = [], policy: Policy = Policy()
  ) throws -> Voucher {
    let desk = Desk(
      books: BooksOfValues(books + [voucher]), policy: policy, now: SampleVoucher.time)
    var decided = voucher
    for event in try Deciding.decide(voucher, Document(result), desk) {
      decided.apply(event, at: SampleVoucher.time)
    }
    return decided
  }

  @Test func `a clean invoice is filed`() throws {
    let result = Self.result("application/xml") { $0.invoice = Self.invoice() }
    let decided = try Self.decide(Self.voucher(1, result), result)
    #expect(decided.status == .filed)
    #expect(decided.checks?.isValid == true)
  }

  @Test func `an invoice against binding rules is a case with code EX05`() throws {
    let result = Self.result("application/xml") {
      $0.invoice = Self.invoice()
      $0.invoice?.totals.withVAT = "1.00"
    }
    let decided = try Self.decide(Self.voucher(1, result), result)
    #expect(decided.status == .exception)
    #expect(decided.exception?.primary == .formallyIncomplete)
    #expect(decided.exception?.german.contains("BR-CO-15") == true)
    #expect(decided.exception?.deadline ?? SampleVoucher.time > SampleVoucher.time)
  }

  @Test(arguments: ["urn:factur-x.eu:1p0:minimum", "urn:factur-x.eu:1p0:basicwl"])
  func `MINIMUM and BASIC WL are a case, whether or not they keep the rules`(guideline: String)
    throws
  {
    for total: ExactDecimal in ["238.00", "1.00"] {
      let result = Self.result("application/pdf") {
        $0.invoice = Self.invoice()
        $0.invoice?.process.specification = guideline
        $0.invoice?.totals.withVAT = total
        $0.structured = .init(name: "factur-x.xml", blob: nil, syntax: .cii)
      }
      let decided = try Self.decide(Self.voucher(1, result), result)
      #expect(decided.status == .exception)
      #expect(decided.exception?.primary == .formallyIncomplete)
      #expect(decided.exception?.german.contains("keine Rechnung im Sinne von § 14 UStG") == true)
      #expect(decided.exception?.german.contains("Factur-X/ZUGFeRD") == true)
      #expect(decided.checks?.findings.contains { $0.rule == "RP-PRF-01" } == true)
    }
  }

  @Test func `ZUGFeRD 1.0 is filed with a warning that it is no e-invoice`() throws {
    let result = Self.result("application/xml") {
      $0.invoice = Self.invoice()
      $0.invoice?.process.specification = "urn:ferd:CrossIndustryDocument:invoice:1p0:comfort"
      $0.structured = .init(name: "ZUGFeRD-invoice.xml", blob: nil, syntax: .zugferd1)
    }
    let decided = try Self.decide(Self.voucher(1, result), result)
    #expect(decided.status == .filed)
    #expect(decided.checks?.isValid == true)
    #expect(decided.checks?.findings.map(\.rule) == ["RP-PRF-02"])
  }

  @Test func `ZUGFeRD 1.0 that does not keep the norm is a case that says it need not`() throws {
    let result = Self.result("application/pdf") {
      $0.invoice = Self.invoice()
      $0.invoice?.totals.withVAT = "1.00"
      $0.structured = .init(name: "ZUGFeRD-invoice.xml", blob: nil, syntax: .zugferd1)
    }
    let decided = try Self.decide(Self.voucher(1, result), result)
    #expect(decided.exception?.primary == .formallyIncomplete)
    #expect(decided.exception?.german.contains("sonstige Rechnung") == true)
    #expect(decided.exception?.german.contains("BR-CO-15") == true)
  }

  @Test func `a PDF whose embedded file is damaged is not called one without an invoice`() throws {
    let result = Self.result("application/pdf") {
      $0.notices = [.init(.damagedPart, "factur-x.xml is missing")]
    }
    let decided = try Self.decide(Self.voucher(1, result), result)
    #expect(decided.exception?.primary == .other)
    #expect(decided.exception?.german.contains("beschädigt") == true)
  }

  @Test func `what is wrong with the PDF is in the report and leaves the verdict alone`() throws {
    let result = Self.result("application/pdf") {
      $0.invoice = Self.invoice()
      $0.structured = .init(name: "factur-x.xml", blob: nil, syntax: .cii)
      $0.hybrid = HybridFacts(invoice: .init(name: "factur-x.xml"))
    }
    let decided = try Self.decide(Self.voucher(1, result), result)
    #expect(decided.status == .filed)
    #expect(decided.checks?.isValid == true)
    let rules = decided.checks?.findings.map(\.rule) ?? []
    #expect(rules == ["RP-PDF-01", "RP-PDF-23", "RP-PDF-27", "RP-PDF-28", "RP-PDF-29"])
  }

  enum Likeness: CaseIterable { case file, structuredPart, invoice }

  @Test(arguments: Likeness.allCases)
  func `a second copy of an invoice is a duplicate by what they share`(likeness: Likeness) throws {
    let result = Self.result("application/xml") { $0.invoice = Self.invoice() }
    let other = Self.result("application/xml") {
      $0.invoice = Self.invoice(number: likeness == .invoice ? "r 1" : "R-2")
    }
    let first = try Self.decide(
      Self.voucher(1, result, bytes: "a", structured: "s"), result)
    let second = Self.voucher(
      2, other, bytes: likeness == .file ? "a" : "b",
      structured: likeness == .structuredPart ? "s" : "t")
    let decided = try Self.decide(second, other, books: [first])
    #expect(decided.exception?.primary == .duplicate)
    #expect(decided.duplicate?.twin == first.id)
  }

  @Test func `of two copies exactly one is the duplicate, whichever is decided first`() throws {
    let result = Self.result("application/xml") { $0.invoice = Self.invoice() }
    let first = Self.voucher(1, result, bytes: "a")
    let second = Self.voucher(2, result, bytes: "a")
    let unread = SampleVoucher.submitted(1, bytes: Array("a".utf8))
    let secondDecided = try Self.decide(second, result, books: [unread])
    #expect(secondDecided.duplicate?.twin == first.id)
    let firstDecided = try Self.decide(first, result, books: [secondDecided])
    #expect(firstDecided.duplicate == nil)
    #expect(firstDecided.status == .filed)
  }

  @Test func `a further copy of what claims no money is filed without a case`() throws {
    let result = Self.result("application/pdf")
    let first = try Self.decide(Self.voucher(1, result, bytes: "agb"), result)
    let second = try Self.decide(Self.voucher(2, result, bytes: "agb"), result, books: [first])
    #expect(first.exception?.primary == .other)
    #expect(second.status == .filed)
    #expect(second.duplicate?.twin == first.id)
  }

  @Test func `contradicting invoices in one file are a case`() throws {
    let result = Self.result("application/pdf") {
      $0.invoice = Self.invoice()
      $0.notices = [.init(.contradictingParts, "two totals")]
    }
    let decided = try Self.decide(Self.voucher(1, result), result)
    #expect(decided.exception?.primary == .formallyIncomplete)
  }

  struct MailCase: Sendable {
    let what: String
    let change: @Sendable (inout ReadResult) -> Void
    let status: Status
  }

  private static let attachment = ReadResult.Child(
    name: "a.pdf", declaredType: nil, relation: .attachment, blob: 0)

  static let mails: [MailCase] = [
    MailCase(what: "with a document", change: { $0.children = [attachment] }, status: .filed),
    MailCase(what: "without one", change: { _ in }, status: .exception),
    MailCase(what: "of a machine", change: { $0.mail?.isAutomatic = true }, status: .filed),
    MailCase(
      what: "of a machine with a document",
      change: {
        $0.mail?.isAutomatic = true
        $0.children = [attachment]
      }, status: .filed),
    MailCase(
      what: "with an empty attachment",
      change: { $0.notices = [.init(.emptyPart, "a.pdf")] }, status: .exception),
    MailCase(
      what: "with an encrypted part",
      change: {
        $0.notices = [.init(.encryptedPart, "smime")]
        $0.children = [attachment]
      }, status: .exception),
  ]

  @Test(arguments: mails)
  func `a mail is filed when its documents go on, and a case when something is missing`(
    mail: MailCase
  ) throws {
    let result = Self.result("message/rfc822") {
      $0.mail = .init()
      mail.change(&$0)
    }
    let decided = try Self.decide(Self.voucher(1, result), result)
    #expect(decided.status == mail.status, "\(mail.what)")
  }

  static let confidential: [(what: String, result: ReadResult, status: Status)] = [
    ("a mail whose documents go on", mailResult { $0.children = [attachment] }, .filed),
    ("a mail without a document", mailResult { _ in }, .exception),
    ("a letter", result("application/pdf"), .exception),
    ("an invoice", result("application/xml") { $0.invoice = invoice() }, .exception),
  ]

  private static func mailResult(_ change: (inout ReadResult) -> Void) -> ReadResult {
    result("message/rfc822") {
      $0.mail = .init()
      change(&$0)
    }
  }

  @Test(arguments: confidential)
  func `a case about a sensitive document sends nobody to read it`(
    what: String, result: ReadResult, status: Status
  ) throws {
    var voucher = Self.voucher(1, result)
    voucher.apply(
      .restricted(Restriction(documentClass: .compliance, mark: "recipient")),
      at: SampleVoucher.time)
    let decided = try Self.decide(voucher, result)
    #expect(decided.status == status, "\(what)")
    if status == .exception {
      #expect(decided.exception?.owner == .compliance)
      #expect(decided.exception?.german.contains("vertraulich") == true)
    }
  }

  @Test func `a mail that comes again is filed as a copy of the first, whatever it holds`() throws {
    let result = Self.result("message/rfc822") {
      $0.mail = .init()
      $0.children = [Self.attachment]
    }
    let first = Self.voucher(1, result, bytes: "the same mail")
    let second = Self.voucher(2, result, bytes: "the same mail")
    let decided = try Self.decide(second, result, books: [first])
    #expect(decided.duplicate?.twin == first.id)
    #expect(decided.status == .filed)
    #expect(try Self.decide(first, result, books: [decided]).duplicate == nil)
  }

  @Test func `a mail from a blocked sender is kept and refused`() throws {
    let result = Self.result("message/rfc822") { $0.mail = .init() }
    var policy = Policy()
    policy.senders = [
      "upload": SenderRules(denied: [try #require(AddressPattern("@spam.example"))])
    ]
    let fromSpam = Self.result("message/rfc822") {
      $0.mail = .init()
      $0.mail?.from = ["info@spam.example"]
    }
    let refused = try Self.decide(Self.voucher(1, fromSpam), fromSpam, policy: policy)
    #expect(refused.status == .rejected)
    var forwarded = SampleVoucher.submitted(3).submission
    forwarded.parent = VoucherID(year: 2026, number: 2)
    let inside = Voucher(
      id: VoucherID(year: 2026, number: 3), submission: forwarded, at: SampleVoucher.time)
    #expect(!Screen.refuses(inside, fromSpam, policy), "who forwards a message sent it")
    let welcome = try Self.decide(Self.voucher(2, result), result, policy: policy)
    #expect(welcome.status == .exception)
  }
}
