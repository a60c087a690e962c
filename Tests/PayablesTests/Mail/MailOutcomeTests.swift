import Hashing
import MasterData
import Payables
import ReadResult
import TestSupport
import Testing

@Suite struct MailOutcomeTests {
  private static func mail(_ change: (inout ReadResult) -> Void) -> ReadResult {
    var result = ReadResult(type: "message/rfc822")
    result.mail = .init()
    result.mail?.from = ["rechnung@maler-blau.example"]
    result.mail?.to = ["rechnung@beispiel-wohnen.example"]
    result.mail?.marks = MailMarks()
    change(&result)
    return result
  }

  private static let attachment = ReadResult.Child(
    name: "a.pdf", declaredType: nil, relation: .attachment, blob: 0)

  private static func prospect(_ result: ReadResult) throws -> Prospect {
    try Prospect(
      .success(result), name: "mail.eml", sha256: SHA256Digest(of: [1]), now: SampleVoucher.time)
  }

  /// The case of a mail, as the daemon opens it.
  private static func exception(_ result: ReadResult, sensitive: Bool = false) throws
    -> ExceptionCase?
  {
    let voucher = SampleVoucher.submitted(1, isSensitive: sensitive)
    let desk = Desk(books: BooksOfValues(), policy: Policy(), now: SampleVoucher.time)
    for event in try Deciding.decide(voucher, Document(result), desk) {
      if case .exceptionRaised(let exception) = event { return exception }
    }
    return nil
  }

  struct Example: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let outcome: Prospect.Outcome
    let change: @Sendable (inout ReadResult) -> Void

    init(
      _ what: String, _ outcome: Prospect.Outcome,
      _ change: @escaping @Sendable (inout ReadResult) -> Void
    ) {
      testDescription = what
      self.outcome = outcome
      self.change = change
    }
  }

  static let examples: [Example] = [
    Example("with a document", .accepted) { $0.children = [attachment] },
    Example("without one", .exception) { $0.mail?.text = "Wir kommen am Montag." },
    Example("of an absent person", .ignored) {
      $0.mail?.isAutomatic = true
      $0.mail?.marks?.isAutoReply = true
    },
    Example("of a machine that sends news", .ignored) { $0.mail?.isAutomatic = true },
    Example("of a shop whose invoice is behind a link", .exception) {
      $0.mail?.isAutomatic = true
      $0.mail?.marks?.hasLink = true
      $0.mail?.subject = "Ihre Monatsrechnung ist da"
    },
    Example("of an absent person who has links below", .ignored) {
      $0.mail?.isAutomatic = true
      $0.mail?.marks?.isAutoReply = true
      $0.mail?.marks?.hasLink = true
      $0.mail?.subject = "Automatische Antwort: Rechnung 17"
    },
    Example("of a machine whose attachment is empty", .exception) {
      $0.mail?.marks?.isAutoReply = true
      $0.notices = [.init(.emptyPart, "a.pdf")]
    },
    Example("that answers a request", .approvalReply) {
      $0.mail?.subject = "AW: [B26-0000123 #4B1D77E0] Freigabe"
      $0.mail?.text = "Freigegeben."
    },
    Example("that answers a request and brings a picture", .approvalReply) {
      $0.children = [attachment]
      $0.mail?.subject = "RE: [B26-0000123 #4B1D77E0] Approval"
      $0.mail?.text = "Approved."
    },
    Example("about a new account, with a document", .exception) {
      $0.children = [attachment]
      $0.mail?.text = "Bitte beachten Sie unsere neue Bankverbindung."
    },
  ]

  @Test(arguments: examples)
  func `what becomes of a mail`(example: Example) throws {
    let prospect = try Self.prospect(Self.mail(example.change))
    #expect(prospect.outcome == example.outcome)
    #expect((prospect.approval != nil) == (example.outcome == .approvalReply))
  }

  @Test func `a link to an invoice is named and was not followed`() throws {
    let result = Self.mail {
      $0.mail?.marks?.hasLink = true
      $0.mail?.text = "Ihre Rechnung können Sie im Portal abrufen."
    }
    let exception = try #require(try Self.exception(result))
    #expect(exception.owner == .ap)
    #expect(exception.german.contains("Rohrpost hat ihn nicht geöffnet"))
    var withoutLink = result
    withoutLink.mail?.marks?.hasLink = false
    #expect(try Self.exception(withoutLink)?.owner == .mailroom)
  }

  @Test func `a dunning letter that is the text of the mail is judged like one on paper`() throws {
    let result = try Self.dunningMail()
    let voucher = try Self.decided(result)
    #expect(voucher.documentClass == .dunning)
    #expect(voucher.resolution?.supplierID == "K1")
    #expect(voucher.dunning?.outcome == .missing)
    #expect(voucher.exception?.owner == .ap)
  }

  @Test func `a suspicious letter and an answering machine are what they were`() throws {
    var suspicious = try Self.dunningMail()
    suspicious.mail?.text = "Mahnung. Unsere IBAN hat sich geändert."
    #expect(try Self.decided(suspicious).exception?.owner == .compliance)
    var automatic = try Self.dunningMail()
    automatic.mail?.marks?.isAutoReply = true
    #expect(try Self.decided(automatic).status == .filed)
  }

  private static func dunningMail() throws -> ReadResult {
    let box = PageText.Box(left: 700, top: 700, right: 1400, bottom: 800)
    let page = PageText(
      number: 1, width: 5950, height: 8420, origin: .textLayer,
      words: [PageText.Word("R-99", box, line: 0)])
    var words = try #require(DocumentWords(pages: [page]))
    words.classes = [ClassRank(.dunning, probability: 0.99)]
    words.isClassCertain = true
    words.fields = [.invoiceNumber: "R-99", .sellerName: "Hausmeister GmbH"].mapValues {
      ExtractedField($0, confidence: 0.9, place: nil)
    }
    return mail {
      $0.mail?.from = ["buchhaltung@hausmeister.example"]
      $0.mail?.subject = "Letzte Mahnung: Rechnung R-99"
      $0.mail?.text = "Die Rechnung R-99 ist noch offen."
      $0.words = words
      $0.source = .text
    }
  }

  private static func decided(_ result: ReadResult) throws -> Voucher {
    var voucher = SampleVoucher.submitted(1, name: "mahnung.eml")
    let (documentClass, confidence) = DocumentClass.known(of: result)
    var reading = Reading(
      type: result.type, source: result.source, documentClass: documentClass,
      classConfidence: confidence, index: IndexRecord(of: result), files: [])
    reading.mail = result.mail.map {
      MailSummary(from: $0.from, to: $0.to, subject: $0.subject, messageID: $0.messageID)
    }
    voucher.apply(.read(reading), at: SampleVoucher.time)
    let supplier = MasterRecord(
      .suppliers,
      [
        "supplier_id": "K1", "name": "Hausmeister GmbH",
        "email": "rechnung@hausmeister.example",
      ])
    let desk = Desk(
      books: BooksOfValues([voucher], [supplier]), policy: Policy(), now: SampleVoucher.time)
    for event in try Deciding.decide(voucher, Document(result), desk) {
      voucher.apply(event, at: SampleVoucher.time)
    }
    return voucher
  }

  @Test func `suspicion of fraud is for compliance, with EX07 where an account is concerned`()
    throws
  {
    let bank = Self.mail { $0.mail?.text = "Unsere IBAN hat sich geändert." }
    let about = try #require(try Self.exception(bank))
    #expect(about.owner == .compliance && about.primary == .masterData)
    #expect(about.nextActionGerman.contains("Vier-Augen"))
    let demand = Self.mail {
      $0.mail?.text = "Bitte tätigen Sie heute eine Überweisung. Streng vertraulich!"
    }
    let other = try #require(try Self.exception(demand))
    #expect(other.owner == .compliance && other.primary == .other)
    let confidential = try #require(try Self.exception(demand, sensitive: true))
    #expect(confidential.owner == .compliance)
    #expect(!confidential.german.contains("Überweisung"), "nothing of the mail is said")
  }

  @Test func `what is empty or closed is named, without characters that turn a line about`() throws
  {
    let result = Self.mail {
      $0.children = [Self.attachment]
      $0.notices = [.init(.emptyPart, "Rech\u{202E}nung\n.pdf"), .init(.emptyPart, "b.pdf")]
    }
    #expect(
      try Self.exception(result)?.german
        == "Ein Anhang der Nachricht ist leer (Rechnung.pdf, b.pdf).")
  }

  @Test func `what opens with a password only is a case, other unreadable files are errors`() throws
  {
    func outcome(_ reason: ReadFailure.Reason) throws -> Prospect.Outcome {
      try Prospect(
        .failure(ReadFailure(reason, "x")), name: "a.pdf", sha256: SHA256Digest(of: [1]),
        now: SampleVoucher.time
      ).outcome
    }
    #expect(try outcome(.encrypted) == .exception)
    for reason in ReadFailure.Reason.allCases where reason != .encrypted {
      #expect(try outcome(reason) == .error)
    }
  }

  @Test func `a mail is a case when a document in it can't be read, and names it`() throws {
    let whole = try Self.prospect(Self.mail { $0.children = [Self.attachment] })
    let lost = try Prospect(
      .failure(ReadFailure(.damaged, "x")), name: "a.pdf", sha256: SHA256Digest(of: [1]),
      now: SampleVoucher.time)
    #expect(whole.joined(by: []).outcome == .accepted)
    #expect(whole.joined(by: [("b.pdf", whole)]).outcome == .accepted)
    let joined = whole.joined(by: [("b.pdf", whole), ("a.pdf", lost)])
    #expect(joined.outcome == .exception)
    #expect(joined.reason?.hasPrefix("a.pdf: ") == true)
    #expect(lost.joined(by: [("b.pdf", whole)]).outcome == .error)
  }

  @Test(arguments: [
    ("Rechnung_verschluesselt.pdf", DocumentClass.invoice), ("Schlussrechnung 3.pdf", .invoice),
    ("2. Mahnung.pdf", .dunning), ("Lieferschein-17.pdf", .deliveryNote), ("scan.pdf", .other),
    ("Gutschrift zu Rechnung 5.pdf", .creditNote),
  ])
  func `a name tells what a closed document may be`(name: String, documentClass: DocumentClass) {
    #expect(DocumentClass.presumed(byNames: [name]).0 == documentClass)
    #expect(DocumentClass.presumed(byNames: ["a.pdf", name]).0 == documentClass)
    #expect(DocumentClass.presumed(byNames: [name]).confidence < 0.5)
  }
}
