import ArgumentParser
import Files
import Foundation
import Hashing
import Invoice
import InvoiceRules
import JSON
import Payables
import Pipeline
import ReadResult
import Reports
import SystemPackage

struct Validate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check e-invoices (XML, or PDF with embedded XML) against the rules.",
    discussion: """
      Needs no configuration and no state. Says of each file what is wrong, what is to be done \
      and what it means for the buyer's input tax; with --json in one line. Exit code 0 where all \
      are valid, 1 where one is not, 3 where one can't be opened.
      """)

  @Flag(help: "One JSON object a line.") var json = false
  @Option(help: "A directory for a readable report of each file.") var html: String?
  @Option(help: "The language of texts for people.") var lang = Language.german
  @OptionGroup var input: FileArguments

  func run() async throws {
    let day = Timestamp.now.berlinDate
    let (json, language) = (json, lang)
    let html = html.map { FilePath($0) }
    let verdicts = Verdicts()
    do {
      if let html { try FileOperations.makeDirectory(html) }
      let isComplete = try await input.readEach(as: { Job(name: $0, judgedOn: day) }) {
        reading, _ in
        let validated = ValidatedFile(reading, on: day, in: language)
        verdicts.note(validated.isValid)
        if let html { try validated.writeReport(into: html) }
        return json ? validated.json : validated.text
      }
      if !isComplete { throw ExitCode(3) }
    } catch let code as ExitCode {
      throw code
    } catch {
      Terminal.complain("rohrpost: \(error)")
      throw ExitCode(3)
    }
    if !verdicts.areAllValid { throw ExitCode(1) }
  }
}

extension Language: ExpressibleByArgument {}

/// One file's verdict.
private struct ValidatedFile {
  let reading: FileReading
  let result: ReadResult?
  let verdict: Verdict?
  /// Why it is no e-invoice that could be judged.
  let reason: String?
  private let day: CalendarDate
  private let language: Language

  init(_ reading: FileReading, on day: CalendarDate, in language: Language) {
    self.reading = reading
    self.day = day
    self.language = language
    switch reading.reply.outcome {
    case .success(let result):
      self.result = result
      verdict = result.verdict
      reason = verdict == nil ? "no e-invoice in \(result.type)" : nil
    case .failure(let failure):
      result = nil
      verdict = nil
      reason = "\(failure.reason.rawValue): \(failure.detail)"
    }
  }

  var isValid: Bool { verdict?.checks.isValid ?? false }

  private var outcome: String { verdict == nil ? "unreadable" : isValid ? "valid" : "invalid" }

  private var document: CheckedDocument {
    CheckedDocument(
      fileName: FilePath(reading.file).lastComponent?.string ?? reading.file,
      sha256: reading.sha256, checkedOn: day, invoice: verdict?.invoice,
      syntax: result?.structured?.syntax)
  }

  private var report: ValidationReport? {
    verdict.map { ValidationReport($0.checks, of: document, language: language) }
  }

  private var unreadable: UnreadableFile {
    UnreadableFile(document, reading.reply.outcome, language: language)
  }

  /// Of an EDIFACT invoice, which has no schema.
  private static let edifact = "edifact-invoic"

  var json: String {
    let identity = verdict?.invoice.identity
    let guideline = identity?.specification
    return JSONObject.text { json in
      json.add("file", reading.file)
      json.add("sha256", reading.sha256.description)
      json.add(
        "syntax",
        result?.source == .edifact ? Self.edifact : result?.structured?.syntax.rawValue)
      json.add("guideline", guideline)
      json.add("profile", guideline.map { Profile(guideline: $0).rawValue })
      json.add("xrechnung", guideline.map { Profile(guideline: $0).isXRechnung } ?? false)
      json.add("schema_valid", verdict?.checks.isSchemaValid)
      json.add("verdict", outcome)
      if let reason { json.add("reason", reason) }
      json.add("validator", Validator.title)
      json.add("rule_sets", verdict?.checks.ruleSet)
      json.add(identity)
      if let report {
        report.addJudgement(to: &json)
      } else {
        json.add(inputTax: unreadable.inputTax, in: language)
        json.add("findings", texts: [])
      }
      json.add("milliseconds", plain: FileReading.milliseconds(reading.elapsed))
    }
  }

  var text: String {
    report?.text(showing: reading.file) ?? unreadable.text(showing: reading.file)
  }

  func writeReport(into folder: FilePath) throws {
    let name = FilePath(reading.file).lastComponent?.string ?? "file"
    let target = folder.appending(CleanName.forStoring(name) + ".html")
    try FileContents.replace(target, with: report?.html() ?? unreadable.html())
  }
}
