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
      Needs no configuration and no state. One line a file. Exit code 0 where all are valid, 1 \
      where one is not, 3 where one can't be opened.
      """)

  @Flag(help: "One JSON object a line.") var json = false
  @Option(help: "A directory for a readable report of each file.") var html: String?
  @OptionGroup var input: FileArguments

  func run() async throws {
    let day = Timestamp.now.berlinDate
    let json = json
    let html = html.map { FilePath($0) }
    let verdicts = Verdicts()
    do {
      if let html { try FileOperations.makeDirectory(html) }
      let isComplete = try await input.readEach { reading, _ in
        let validated = ValidatedFile(reading, on: day)
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

/// One file's verdict.
private struct ValidatedFile {
  let reading: FileReading
  let result: ReadResult?
  let report: CheckReport?
  /// Why it is no e-invoice that could be judged.
  let reason: String?

  init(_ reading: FileReading, on day: CalendarDate) {
    self.reading = reading
    switch reading.reply.outcome {
    case .success(let result):
      self.result = result
      report = CheckReport(of: result, on: day)
      reason = report == nil ? "no e-invoice in \(result.type)" : nil
    case .failure(let failure):
      result = nil
      report = nil
      reason = "\(failure.reason.rawValue): \(failure.detail)"
    }
  }

  var isValid: Bool { report?.isValid ?? false }

  private var verdict: String { report == nil ? "unreadable" : isValid ? "valid" : "invalid" }

  var json: String {
    let guideline = result?.invoice?.process.specification
    return JSONObject.text { json in
      json.add("file", reading.file)
      json.add("sha256", reading.sha256.description)
      json.add("syntax", result?.structured?.syntax.rawValue)
      json.add("guideline", guideline)
      json.add("profile", guideline.map { Profile(guideline: $0).rawValue })
      json.add("xrechnung", guideline.map { Profile(guideline: $0).isXRechnung } ?? false)
      json.add("schema_valid", report?.isSchemaValid)
      json.add("verdict", verdict)
      if let reason { json.add("reason", reason) }
      json.add("rule_sets", report?.ruleSet)
      json.add(findings: report?.findings ?? [])
      json.add("milliseconds", plain: FileReading.milliseconds(reading.elapsed))
    }
  }

  var text: String {
    let findings = (report?.findings ?? []).map { finding in
      "\n  \(finding.rule) (\(finding.severity.rawValue), \(finding.count)×): \(finding.german)"
    }
    let why = reason.map { " (\($0))" } ?? ""
    return "\(reading.file): \(verdict)\(why)" + findings.joined()
  }

  func writeReport(into folder: FilePath) throws {
    guard let report else { return }
    let name = FilePath(reading.file).lastComponent?.string ?? "file"
    let page = ValidationReport(
      report, documentID: nil, fileName: name, sha256: reading.sha256)
    let target = folder.appending(CleanName.forStoring(name) + ".html")
    try FileContents.replace(target, with: page.html())
  }
}
