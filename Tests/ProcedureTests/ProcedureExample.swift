import Configuration
import Foundation
import Invoice
import Payables
import Procedure
import Reports
import SystemPackage
import TestSupport

/// Facts of a house for tests.
enum ProcedureExample {
  /// The folder of Package.swift.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let date = Timestamp(berlin: CalendarDate(daysSince1970: 20_780), hour: 9)

  /// The facts of a configuration, as they are before its first start.
  static func facts(_ configuration: String) throws -> ProcedureFacts {
    let folder = try TemporaryFolder()
    let file = folder.path.appending("pipeline.conf").string
    try configuration.write(toFile: file, atomically: true, encoding: .utf8)
    return ProcedureFacts(
      try Settings.load(file: file, spool: "/var/lib/rohrpost"), date: date)
  }

  /// The company of the samples, its settings in force since a fixed hour.
  static func company() throws -> ProcedureFacts {
    let file = root.appending(path: "inbox-samples/company/pipeline.conf").path
    let settings = try Settings.load(file: file, spool: "/var/lib/rohrpost")
    var facts = ProcedureFacts(settings, date: date)
    facts.versions = [version(1, of: settings)]
    return facts
  }

  static func version(
    _ number: Int, of settings: Settings, _ program: ProgramFacts = .current
  ) -> ProcedureVersion {
    ProcedureVersion(
      number: number, since: date, actor: Author.daemon,
      fingerprint: ProcedureVersion.fingerprint(of: settings, program),
      program: program.version, ruleSets: program.titles, values: settings.effectiveValues,
      differences: [])
  }

  static func markdown(_ configuration: String) throws -> String {
    ProcedureDocument.manual(try facts(configuration)).markdown
  }

  /// Everything that can be set up.
  static let everything = """
    [[company]]
    name = "Muster GmbH"
    iban = "DE02120300000000202051"

    [[channel]]
    name = "personal"
    kind = "maildir"
    sensitive = true

    [malware]
    clamd = "/run/clamav/clamd.ctl"

    [mail]
    from = "rechnung@muster.example"
    digest_hour = 8

    [replies]
    auth_server = ["mx.muster.example"]

    [letters]
    send = ["EX01"]

    [posting]
    format = "datev"
    consultant = 29098
    client = 1

    [payment]
    format = "sepa"
    hour = 10
    limit = "250000"

    [[tolerance_for]]
    trade = "Aufzug"
    price_percent = "2"

    [[approval_rule]]
    name = "Bauprojekte"
    case_types = ["project_final"]
    steps = ["controlling"]

    [[exception]]
    code = "EX02"
    working_days = 5

    [[raci]]
    step = "reporting"
    role = "management"
    letters = ["C"]
    """
}
