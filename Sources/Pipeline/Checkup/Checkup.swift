package import Configuration
import InvoiceRules
import Ledger
package import Payables
package import Reports
import SystemPackage

/// Looks whether an installation can do its work, without changing anything (R1, R3).
package struct Checkup: Sendable {
  let settings: Settings
  let now: Timestamp
  /// Whether the database is looked through as a whole.
  let isDeep: Bool

  package init(_ settings: Settings, at now: Timestamp, isDeep: Bool = false) {
    (self.settings, self.now, self.isDeep) = (settings, now, isDeep)
  }

  /// What a check came to.
  struct Result: Sendable {
    var state = CheckupFinding.State.ok
    var found: Wording
    var advice: Wording?

    static func ok(_ german: String, _ english: String) -> Result {
      Result(found: Wording(german, english))
    }

    static func unused(_ german: String, _ english: String) -> Result {
      Result(state: .unused, found: Wording(german, english))
    }

    static func warning(_ found: Wording, _ advice: Wording) -> Result {
      Result(state: .warning, found: found, advice: advice)
    }

    static func bad(_ found: Wording, _ advice: Wording) -> Result {
      Result(state: .bad, found: found, advice: advice)
    }
  }

  private struct Check: Sendable {
    let name: String
    let title: Wording
    let run: @Sendable (Checkup) async -> Result

    init(_ name: String, _ title: Wording, _ run: @escaping @Sendable (Checkup) async -> Result) {
      (self.name, self.title, self.run) = (name, title, run)
    }
  }

  private static let checks = [
    Check("reader", Wording("Leseprozess", "Reader")) { await $0.reader() },
    Check("languages", Wording("Texterkennung", "Recognition")) { $0.languages() },
    Check("spool", Wording("Spool", "Spool")) { $0.folders() },
    Check("channels", Wording("Kanäle", "Channels")) { $0.channels() },
    Check("database", Wording("Datenbank", "Database")) { $0.database() },
    Check("keys", Wording("Schlüssel", "Keys")) { $0.keys() },
    Check("secrets", Wording("Geheimnisse", "Secrets")) { $0.secrets() },
    Check("samples", Wording("Stichproben", "Samples")) { $0.samples() },
    Check("connectors", Wording("Anbindungen", "Connectors")) { $0.connectors() },
    Check("daemon", Wording("Dienst", "Daemon")) { $0.daemon() },
    Check("service", Wording("systemd", "systemd")) { $0.service() },
    Check("malware", Wording("Schadsoftware", "Malware")) { $0.malware() },
    Check("mail", Wording("E-Mail", "Mail")) { $0.mail() },
    Check("disk", Wording("Platz", "Disk")) { $0.disk() },
    Check("clock", Wording("Uhr", "Clock")) { $0.clock() },
    Check("limits", Wording("Grenzen", "Limits")) { $0.limits() },
  ]

  /// Runs all checks, one after the other.
  package func run() async -> [CheckupFinding] {
    var findings: [CheckupFinding] = []
    for check in Self.checks {
      let result = await check.run(self)
      findings.append(
        CheckupFinding(
          check.name, check.title, result.state, result.found, advice: result.advice))
    }
    return findings
  }

  var spool: FilePath { FilePath(settings.spool) }
}
