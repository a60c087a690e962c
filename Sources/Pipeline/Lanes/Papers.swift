import Archive
import Configuration
import Files
import Invoice
import InvoiceRules
import Ledger
import Letters
import MasterData
import Payables
import ReadResult
import Reports

/// What is written about one voucher: its record, views and reports.
struct Papers {
  let voucher: Voucher
  /// What the ledger says besides.
  private let surroundings: VoucherJSON.Surroundings
  private let family: CaseFamily
  private let result: ReadResult?
  private let journal: [JournalEntry]
  private let language: Language
  private let workshop: Workshop

  /// Looks up the voucher as it is now.
  init(of id: VoucherID, _ workshop: Workshop) throws {
    guard let voucher = try workshop.ledger.voucher(id) else {
      throw LedgerError.unknownVoucher(id)
    }
    // Before anything is read from its folder, which may not have moved yet.
    try workshop.archive.restrict(voucher)
    self.voucher = voucher
    self.workshop = workshop
    journal = try workshop.ledger.journal(of: id)
    result =
      try workshop.readings.take(voucher) ?? StoredReading.load(of: voucher, from: workshop.archive)
    language = workshop.settings.current.language
    family = try CaseFamily(of: voucher, in: workshop.ledger)
    surroundings = try VoucherJSON.Surroundings(
      of: voucher, family, by: workshop.settings.current.filingPlan, in: workshop.ledger)
  }

  /// Where it belongs by the plan in force.
  var fileReference: FileReference? { surroundings.filing }

  var resultJSON: String {
    VoucherJSON.result(
      of: voucher, files: voucher.keptFiles, surroundings: surroundings, invoice: invoice)
  }

  var errorNote: String { ErrorNote.text(for: voucher, language: language) }

  /// The files of the archive record besides the manifest.
  var recordFiles: [ArchiveTree.NewFile] {
    var files: [ArchiveTree.NewFile] = []
    if let invoice {
      let view = InvoiceView(
        of: invoice, from: result?.source ?? .none, unsure: unsureFields, language: language,
        attachmentPaths: attachmentPaths)
      files.append(.init(path: "derived/view.html", bytes: view.bytes()))
    }
    if let checks = voucher.checks {
      let report = ValidationReport(checks, of: checkedDocument, language: language)
      files.append(.init(path: "derived/validation.html", bytes: report.html()))
      files.append(.init(path: "derived/validation.json", bytes: Array(report.json().utf8)))
    }
    if voucher.identification != nil, !voucher.isSensitive {
      files.append(.init(path: "derived/case.html", bytes: casePage()))
    }
    let record = VoucherJSON.record(
      of: voucher, files: voucher.keptFiles, surroundings: surroundings)
    files.append(.init(path: "record.json", bytes: Array(record.utf8)))
    files.append(.init(path: "journal.jsonl", bytes: journalLines))
    return files
  }

  /// The case as a clerk sees it; what is kept has no draft, which depends on the day.
  func casePage(with letter: Letter? = nil) -> [UInt8] {
    var surroundings = CaseFile.Surroundings()
    surroundings.history = journal.map { "\($0.time.berlinText)  \($0.actor)  \($0.kind)" }
    surroundings.catalogue = workshop.settings.current.catalogue
    surroundings.letter = letter?.lines ?? []
    surroundings.add(fileReference, family)
    return CaseFile(of: voucher, surroundings, language: language).html()
  }

  /// What may be written to the supplier now.
  var letter: Letter? {
    get throws {
      try voucher.letterDue(at: workshop.clock()).flatMap { try letter(about: $0) }
    }
  }

  /// The letter to the supplier about one thing; nil where there is no supplier.
  func letter(about matter: LetterMatter) throws -> Letter? {
    try SupplierLetter(workshop.templates.current, LetterHead(workshop.settings.current))
      .write(matter, about: voucher, in: workshop.ledger, now: workshop.clock())
  }

  /// The letter as a draft, with the report of what the rules found.
  func message(of letter: Letter) -> MailMessage {
    var message = MailMessage(letter, from: workshop.settings.current.letters.address)
    message.isDraft = true
    if let checks = voucher.checks, !checks.isValid {
      let report = ValidationReport(checks, of: checkedDocument, language: letter.language)
      message.attachments.append(
        .init(
          name: "\(voucher.id)-validation.html", type: "text/html; charset=utf-8",
          bytes: report.html()))
    }
    return message
  }

  /// What the facility management system is to be told; nil where it knows all.
  var defectTicket: DefectTicket? {
    get throws {
      var ticket = DefectTicket(of: voucher)
      let asset = try voucher.references?.assets.first.flatMap {
        try workshop.ledger.row(Asset.self, $0)
      }
      let supplier = try voucher.resolution?.supplierID.flatMap {
        try workshop.ledger.row(Supplier.self, $0)
      }
      ticket?.trade = asset?.trade ?? supplier?.trade
      return ticket
    }
  }

  private var invoice: Invoice? { result.flatMap { Document($0).invoice(of: voucher) } }

  /// What was read in words and nobody has looked at yet.
  private var unsureFields: [FieldName] {
    (result?.words?.unsureFields ?? []).filter { voucher.correction?.fields[$0] == nil }
  }

  /// The invoice of a sensitive voucher is not told of, as its findings are not.
  private var checkedDocument: CheckedDocument {
    let day = voucher.submission.receivedAt.berlinDate
    let invoice = voucher.isSensitive ? nil : result?.invoice
    return CheckedDocument(
      id: voucher.id, fileName: voucher.submission.name, sha256: voucher.original.sha256,
      checkedOn: day, invoice: invoice.map { CheckedInvoice($0, checkedOn: day) },
      syntax: result?.structured?.syntax)
  }

  private var journalLines: [UInt8] {
    journal.reduce(into: []) { bytes, entry in
      bytes += entry.line.utf8
      bytes.append(UInt8(ascii: "\n"))
    }
  }

  /// Where each attachment lies, seen from `derived/`.
  private var attachmentPaths: [Int: String] {
    var paths: [Int: String] = [:]
    for (number, attachment) in (result?.attachments ?? []).enumerated() {
      guard let index = attachment.index, voucher.scan?.withholds(number + 1) != true
      else { continue }
      paths[index] = "../" + AttachmentPath.path(of: attachment, number: number + 1)
    }
    return paths
  }
}
