import Configuration
import Files
import Foundation
import Invoice
import InvoiceRules
import Mailing
import Malware
import Payables
import Reports
import SystemPackage

extension Checkup {
  /// Seconds that somebody has to answer.
  private static let patienceSeconds = 5
  /// Days after which the signatures of a scanner are old.
  private static let signatureDays = 7

  /// Whether the daemon runs, and what troubles it.
  func daemon() -> Result {
    let state = DaemonState.load(from: settings)
    switch SpoolLock.isTaken(settings) {
    case nil:
      return .unused(
        "Ob er läuft, ist mit diesem Konto nicht zu sehen.",
        "This account can't see whether it runs.")
    case false?:
      return .warning(
        Wording("In diesem Spool arbeitet keiner.", "None works in this spool."),
        Wording("Starten: systemctl start rohrpost", "Start it: systemctl start rohrpost"))
    case true?:
      let since = state.startedAt?.berlinText ?? "–"
      guard let fault = state.faults.first else {
        return .ok("läuft seit \(since)", "runs since \(since)")
      }
      return .bad(
        Wording(
          "\(state.faults.count) Störungen, die erste: \(fault.subject): \(fault.message)",
          "\(state.faults.count) faults, the first: \(fault.subject): \(fault.message)"),
        Wording("Alle nennt rohrpost status.", "rohrpost status names them all."))
    }
  }

  /// Whether systemd starts it by itself.
  func service() -> Result {
    guard FileManager.default.fileExists(atPath: "/run/systemd/system") else {
      return .unused("systemd läuft hier nicht.", "systemd does not run here.")
    }
    let (enabled, active) = (systemctl("is-enabled"), systemctl("is-active"))
    let found = Wording(
      "rohrpost.service: \(enabled), \(active)", "rohrpost.service: \(enabled), \(active)")
    guard enabled == "enabled" else {
      return .warning(
        found,
        Wording(
          "Beim Start des Rechners mitstarten: systemctl enable --now rohrpost",
          "Let it start with the machine: systemctl enable --now rohrpost"))
    }
    return Result(
      state: active == "active" ? .ok : .bad, found: found,
      advice: active == "active"
        ? nil : Wording("systemctl status rohrpost", "systemctl status rohrpost"))
  }

  /// The word that systemctl says of the service.
  private func systemctl(_ question: String) -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/systemctl")
    process.arguments = [question, "rohrpost.service"]
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return "unknown" }
    let said = try? pipe.fileHandleForReading.readToEnd()
    process.waitUntilExit()
    let word = String(decoding: said ?? Data(), as: UTF8.self).split(whereSeparator: \.isNewline)
      .first
    return word.map(String.init) ?? "unknown"
  }

  /// Whether clamd answers, and how old its signatures are.
  func malware() -> Result {
    guard let address = settings.malware.clamd else {
      return .warning(
        Wording("Dokumente werden NICHT geprüft.", "Documents are NOT checked."),
        Wording(
          "Tragen Sie [malware] clamd ein: deploy/clamd/README.md",
          "Set [malware] clamd: deploy/clamd/README.md"))
    }
    let version: ClamdVersion
    do throws(ClamdFailure) {
      version = try Clamd(address).version(Patience(seconds: Self.patienceSeconds))
    } catch {
      return .bad(
        Wording("clamd antwortet nicht: \(error)", "clamd does not answer: \(error)"),
        Wording(
          "Bis er antwortet, warten alle Dokumente: systemctl status clamav-daemon",
          "All documents wait until it answers: systemctl status clamav-daemon"))
    }
    guard let day = version.signatureDay else {
      return .warning(
        Wording("\(version)", "\(version)"),
        Wording(
          "Er kennt keine amtlichen Signaturen: läuft freshclam?",
          "It has no official signatures: does freshclam run?"))
    }
    let age = now.berlinDate.daysSince1970 - day.daysSince1970
    guard age <= Self.signatureDays else {
      return .bad(
        Wording("\(version): \(age) Tage alt", "\(version): \(age) days old"),
        Wording(
          "Aktualisieren: systemctl status clamav-freshclam",
          "Update them: systemctl status clamav-freshclam"))
    }
    return .ok("\(version)", "\(version)")
  }

  /// Whether mails would be taken; none is sent.
  func mail() -> Result {
    guard settings.mail.from != nil else {
      return .unused(
        "[mail] from ist leer: es werden keine verschickt.", "[mail] from is empty: none are sent.")
    }
    do {
      let transport = try MailTransport(settings.mail)
      let found = try transport.probe()
      return .ok(found, found)
    } catch {
      return .bad(
        Wording(
          "Sie können nicht abgegeben werden: \(error)", "They can't be handed over: \(error)"),
        Wording(
          "Prüfen Sie [mail] und deploy/mail/network.conf.",
          "Look at [mail] and deploy/mail/network.conf."))
    }
  }
}

extension ClamdVersion {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// The day of the official signatures (`27461/Wed Nov 20 09:42:12 2024`); nil without them.
  var signatureDay: CalendarDate? {
    let words = database?.split(separator: "/").last?.split(separator: " ") ?? []
    guard words.count == 5, let month = Self.months.firstIndex(of: String(words[1])),
      let day = Int(words[2]), let year = Int(words[4])
    else { return nil }
    return CalendarDate(year: year, month: month + 1, day: day)
  }
}
