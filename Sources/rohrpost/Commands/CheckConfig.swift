import ArgumentParser
import Configuration
import InvoiceRules
import Letters
import Malware
import Payables
import Pipeline
import ReadResult

struct CheckConfig: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check the configuration and explain every mistake.",
    discussion: "Exit code 0 where it is right, 2 otherwise.")

  private static let patienceSeconds = 3

  @OptionGroup var place: Spool

  func run() throws {
    let settings = try place.checkedSettings()
    do {
      _ = try LetterTemplates(settings)
    } catch {
      let useless = Wording(
        "Eine Vorlage für Schreiben ist nicht zu gebrauchen: \(error).",
        "A template of letters can't be used: \(error).")
      Terminal.complain(useless[settings.language])
      throw ExitCode(2)
    }
    let right = Wording(
      "Die Konfiguration ist richtig; der Spool ist \(settings.spool).",
      "The configuration is right; the spool is \(settings.spool).")
    Terminal.say(right[settings.language])
    for channel in settings.channels {
      Terminal.say("  \(channel.kind.rawValue)  \(channel.name)  \(channel.path)")
      if let profile = settings.qualityRules.profiles[channel.name] {
        Terminal.say("    \(Self.text(profile)[settings.language])")
      }
    }
    Terminal.say(Self.malwareCheck(settings.malware)[settings.language])
  }

  /// What the channel's scans must be like.
  private static func text(_ profile: ScanProfile) -> Wording {
    // The words of the configuration are the same in every language.
    let (colour, sides) = (profile.colour.rawValue, profile.sides.rawValue)
    return Wording(
      "Scans: \(profile.resolution) dpi, \(colour), Seiten \(sides), "
        + "lesbar ab \(profile.readability) %, schief bis \(profile.skew)°, "
        + "Stichprobe \(profile.samplePercent) %",
      "scans: \(profile.resolution) dpi, \(colour), sides \(sides), "
        + "readable from \(profile.readability) %, askew up to \(profile.skew)°, "
        + "sample \(profile.samplePercent) %")
  }

  /// What the check for malware is like; a clamd that is away is no mistake: documents wait for it.
  private static func malwareCheck(_ settings: MalwareSettings) -> Wording {
    guard let address = settings.clamd else {
      return Wording(
        "Dokumente werden NICHT auf Schadsoftware geprüft: [malware] clamd ist leer.",
        "Documents are NOT checked for malware: [malware] clamd is empty.")
    }
    do {
      let version = try Clamd(address).version(Patience(seconds: patienceSeconds))
      return Wording(
        "Dokumente prüft clamd an \(address) auf Schadsoftware: \(version).",
        "Documents are checked for malware by clamd at \(address): \(version).")
    } catch {
      return Wording(
        "Dokumente warten auf die Prüfung auf Schadsoftware: \(error).",
        "Documents wait for the check for malware: \(error).")
    }
  }
}
