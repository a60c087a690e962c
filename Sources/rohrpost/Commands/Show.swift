import ArgumentParser
import Configuration
import InvoiceRules
import Ledger
import Letters
import MasterData
import Payables
import Pipeline
import ReadResult
import Reports

struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show a document with its history.",
    discussion: """
      Of a confidential document only what routes it is said, unless --as names a person whose \
      role may look at it; such a look is noted in the journal with its --reason.
      """)

  @OptionGroup var place: Spool
  @OptionGroup var disclosure: Disclosure
  @Flag(help: "The index record as one JSON object.") var json = false
  @Argument(help: "A document id.") var id: String

  func run() throws {
    let id = try Terminal.voucherID(id)
    let settings = try place.settings()
    let language = settings.language
    let ledger = try place.ledgerForLooking()
    let voucher = try place.voucher(id, in: ledger)
    let looker = try disclosure.looker(place, settings, ledger)
    let disclosed = try disclosed(voucher, looker, settings)
    let family = try Terminal.reporting { try CaseFamily(of: voucher, in: ledger) }
    let record = try Terminal.reporting {
      try VoucherJSON.Surroundings(of: voucher, family, by: settings.filingPlan, in: ledger)
    }
    if json {
      return Terminal.say(
        disclosed?.json
          ?? VoucherJSON.record(of: voucher, files: voucher.keptFiles, surroundings: record))
    }
    var surroundings = CaseFile.Surroundings()
    surroundings.add(record.filing, family)
    surroundings.catalogue = settings.catalogue
    try Terminal.reporting {
      try ledger.shownJournal(of: id) { entry in
        surroundings.history.append("\(entry.time.berlinText)  \(entry.actor)  \(entry.kind)")
      }
    }
    Terminal.say(List.text(voucher))
    for fact in Self.facts(of: voucher) { Terminal.say(fact[language]) }
    if let failure = voucher.failure, !voucher.isSensitive {
      Terminal.say(failure.text(in: language))
    }
    surroundings.letter = try Self.letter(about: voucher, settings, ledger)
    Terminal.say(CaseFile(of: voucher, surroundings, language: language).text)
    for line in disclosed?.lines ?? [] { Terminal.say(line) }
  }

  /// What a sensitive document says, where who asks may look at it.
  private func disclosed(
    _ voucher: Voucher, _ looker: Looker?, _ settings: Settings
  ) throws -> DisclosedVoucher? {
    guard try looker?.discloses(voucher, .show) == true else { return nil }
    let papers = try Terminal.reporting {
      try RestrictedPapers(of: voucher, spool: settings.spool)
    }
    return DisclosedVoucher(voucher, name: papers.name, papers.result)
  }

  /// The draft to the supplier, where there is something to write.
  private static func letter(
    about voucher: Voucher, _ settings: Settings, _ ledger: Ledger
  ) throws -> [String] {
    try Terminal.reporting {
      try SupplierLetter(LetterTemplates(settings), LetterHead(settings))
        .draft(about: voucher, in: ledger, now: .now)?.lines ?? []
    }
  }

  /// Where its files are, and what was found of them.
  private static func facts(of voucher: Voucher) -> [Wording] {
    let state = voucher.qualityState
    let quality = Wording("Qualitätskontrolle: \(state.german)", "quality: \(state.english)")
    return [
      Wording("Archiv: \(voucher.archivePath)", "archive: \(voucher.archivePath)"),
      voucher.scan.map(text), voucher.quality == nil ? nil : quality,
    ].compactMap(\.self)
  }

  private static func text(of scan: MalwareScan) -> Wording {
    let finding = (scan.signature ?? scan.problem).map { " \($0)" } ?? ""
    let database = scan.database.map { "/\($0)" } ?? ""
    let verdict =
      switch scan.verdict {
      case .clean: "keine gefunden"
      case .infected: "gefunden:"
      case .unchecked: "nicht geprüft:"
      }
    return Wording(
      "Schadsoftware: \(verdict)\(finding) (\(scan.engine)\(database))",
      "malware: \(scan.verdict.rawValue)\(finding) (\(scan.engine)\(database))")
  }
}
