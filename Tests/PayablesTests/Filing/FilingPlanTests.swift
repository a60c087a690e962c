import Invoice
import InvoiceRules
import MasterData
import ReadResult
import TestSupport
import Testing

@testable import Payables

private func entry(
  _ code: String, _ classes: [DocumentClass] = [],
  _ patterns: [FilingCondition.Aspect: [String]] = [:]
) -> FilingEntry {
  var entry = FilingEntry()
  (entry.code, entry.title, entry.condition.classes) = (code, "Akte \(code)", classes)
  for (aspect, texts) in patterns { entry.condition[aspect] = texts }
  return entry
}

/// Where documents belong (L1).
struct FilingPlanTests {
  @Test(arguments: [
    (DocumentClass.invoice, "02.10"), (.creditNote, "02.20"), (.cancellation, "02.20"),
    (.dunning, "02.30"), (.contract, "03.10"), (.acceptance, "04.40"), (.mail, "01.10"),
    (.personnel, "01.20"), (.other, "99.00"),
  ])
  func `the standard plan has a file for every class`(documentClass: DocumentClass, code: String) {
    let plan = FilingPlan(FilingPlan.standard(in: .german))
    #expect(plan.reference(for: SampleFiled.voucher(documentClass))?.code == code)
  }

  @Test func `the standard plan has nothing that is never reached, in both languages`() {
    for language in [Language.german, .english] {
      let plan = FilingPlan(FilingPlan.standard(in: language))
      #expect(plan.unreachable.isEmpty)
      #expect(plan.isComplete)
      #expect(plan.entries.allSatisfy { FilingEntry.isCode($0.code) })
      #expect(Set(plan.entries.map(\.code)).count == plan.entries.count)
    }
  }

  private static let house = FilingPlan([
    entry("1", [.invoice], [.suppliers: ["K1"], .objects: ["O-7*"]]),
    entry("2", [.invoice], [.suppliers: ["stadtwerke*", "K2"]]),
    entry("3", [.invoice, .creditNote], [.companies: ["Heim gGmbH"]]),
    entry("4", [], [.channels: ["scan"]]), entry("5", [.invoice]), entry("9"),
  ])

  @Test(arguments: [
    ("K1", "O-71", "", "upload", "1"),  // both hold
    ("K1", "O-8", "", "upload", "5"),  // one of two is not enough
    ("K2", "", "", "upload", "2"),  // by number
    ("Stadtwerke Eisenach", "", "", "upload", "2"),  // by name, whatever its case
    ("K2", "", "Heim gGmbH", "scan", "2"),  // the first that fits counts
    ("K3", "", "heim ggmbh", "scan", "3"),
    ("K3", "", "", "scan", "4"),
    ("K3", "", "", "upload", "5"),
  ])
  func `the first entry that fits counts`(
    supplier: String, object: String, company: String, channel: String, code: String
  ) {
    let voucher = SampleFiled.voucher(.invoice, channel: channel) { index in
      if supplier.hasPrefix("K") {
        index.supplierID = supplier
      } else {
        index.supplierName = supplier
      }
      index.object = object.isEmpty ? nil : object
      index.buyerName = company.isEmpty ? nil : company
    }
    #expect(Self.house.reference(for: voucher)?.code == code)
  }

  @Test(arguments: [
    ([entry("1", [.invoice]), entry("2", [.invoice], [.suppliers: ["K1"]]), entry("9")], [1, 0]),
    ([entry("1"), entry("2", [.mail])], [1, 0]),
    ([entry("1", [.invoice]), entry("2", [.mail]), entry("3", [.mail, .invoice])], [2, 1]),
    (
      [
        entry("1", [.invoice], [.suppliers: ["K*"]]),
        entry("2", [.invoice], [.suppliers: ["K1", "k2*"]]),
      ], [1, 0]
    ),
    ([entry("1", [], [.suppliers: ["K?"]]), entry("2", [], [.suppliers: ["K*"]])], []),
    ([entry("1", [.invoice], [.suppliers: ["K1"]]), entry("2", [.invoice])], []),
    (
      [
        entry("1", [.invoice], [.suppliers: ["K1"]]),
        entry("2", [.invoice], [.suppliers: ["K1"], .objects: ["O"]]),
      ], [1, 0]
    ),
    (
      [
        entry("1", [.invoice], [.suppliers: ["K1"], .objects: ["O"]]),
        entry("2", [.invoice], [.suppliers: ["K1"]]),
      ], []
    ),
  ])
  func `an entry that no document reaches is found, with the last that takes its documents`(
    entries: [FilingEntry], found: [Int]
  ) {
    #expect(FilingPlan(entries).unreachable.flatMap { [$0.entry, $0.taker] } == found)
  }

  @Test func `the year is that of the document, else of its arrival`() {
    let dated = SampleFiled.voucher(.invoice) {
      $0.invoiceDate = CalendarDate(year: 2025, month: 12, day: 31)
    }
    #expect(Self.house.reference(for: dated)?.folder == "5 Akte 5/2025")
    #expect(Self.house.reference(for: SampleFiled.voucher(.invoice))?.folder == "5 Akte 5/2026")
  }

  @Test func `of what was not decided yet nothing is said`() {
    var voucher = SampleVoucher.submitted()
    #expect(Self.house.reference(for: voucher) == nil)
    voucher.apply(.read(SampleVoucher.reading(files: [])), at: SampleVoucher.time)
    #expect(Self.house.reference(for: voucher) == nil)
  }

  @Test func `the place of a sensitive document tells only its class, and it has no link`() throws {
    var plan = Self.house
    plan.entries.insert(entry("0", [.personnel], [.suppliers: ["K1"]]), at: 0)
    let voucher = SampleFiled.voucher(.invoice, isSensitive: true) { $0.supplierID = "K1" }
    let reference = try #require(plan.reference(for: voucher))
    #expect((reference.code, reference.name) == ("9", voucher.id.description))
    #expect(voucher.filingLinks(reference).isEmpty)
  }

  @Test func `while compliance is asked about a document, it has no link`() throws {
    var voucher = SampleFiled.voucher(.invoice)
    let reference = try #require(Self.house.reference(for: voucher))
    #expect(!voucher.filingLinks(reference).isEmpty)
    let task = TaskID(voucher: voucher.id, number: 1)
    voucher.apply(
      .taskOpened(
        WorkTask(
          id: task, kind: .settleCase, role: .compliance, openedAt: SampleVoucher.time,
          deadline: SampleVoucher.time, alarm: SampleVoucher.time)), at: SampleVoucher.time)
    #expect(voucher.filingLinks(reference).isEmpty)
  }

  @Test(arguments: [
    ("application/pdf", ReadResult.Source.pdfXML, [".pdf"]),
    ("application/xml", .xml, [".xml", ".html"]),
    ("application/edifact", .edifact, [".edi", ".html"]),
    ("image/tiff", .ocr, [".tif", ".pdf"]),
    ("application/x-unknown", .none, [".xlsx"]),
  ])
  func `a document lies there as it came, and as people can look at it`(
    type: String, source: ReadResult.Source, endings: [String]
  ) throws {
    let voucher = SampleFiled.voucher(.invoice, type: type, source: source, name: "a.XLSX")
    let reference = try #require(Self.house.reference(for: voucher))
    let links = voucher.filingLinks(reference)
    #expect(links.map(\.path) == endings.map { "5 Akte 5/2026/\(reference.name)\($0)" })
    #expect(links.first?.target == "\(voucher.archivePath)/original/a.XLSX")
  }
}

/// Documents that the desk has filed.
enum SampleFiled {
  static func voucher(
    _ documentClass: DocumentClass, channel: String = "upload", isSensitive: Bool = false,
    type: String = "application/xml", source: ReadResult.Source = .xml,
    name: String = "rechnung.xml", _ fill: (inout IndexRecord) -> Void = { _ in }
  ) -> Voucher {
    let plain = SampleVoucher.submitted(name: name, isSensitive: isSensitive)
    var submission = plain.submission
    submission.channel = channel
    var voucher = Voucher(id: plain.id, submission: submission, at: SampleVoucher.time)
    let files = [StoredFile(path: StoredFile.searchablePath, size: 1, sha256: submission.sha256)]
    var reading = Reading(
      type: type, source: source, documentClass: documentClass, classConfidence: 1,
      index: IndexRecord(), files: files)
    fill(&reading.index)
    voucher.apply(.read(reading), at: SampleVoucher.time)
    voucher.apply(.filed(Conclusion(german: "x", english: "x")), at: SampleVoucher.time)
    return voucher
  }
}
