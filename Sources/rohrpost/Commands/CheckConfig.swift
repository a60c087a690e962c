import ArgumentParser
import Configuration
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
      Terminal.complain("A template of letters can't be used: \(error).")
      throw ExitCode(2)
    }
    Terminal.say("The configuration is right; the spool is \(settings.spool).")
    for channel in settings.channels {
      Terminal.say("  \(channel.kind.rawValue)  \(channel.name)  \(channel.path)")
      if let profile = settings.qualityRules.profiles[channel.name] {
        Terminal.say("    \(Self.text(profile))")
      }
    }
    Terminal.say(Self.malwareCheck(settings.malware))
  }

  /// What the channel's scans must be like.
  private static func text(_ profile: ScanProfile) -> String {
    "scans: \(profile.resolution) dpi, \(profile.colour.rawValue), "
      + "sides \(profile.sides.rawValue), readable from \(profile.readability) %, "
      + "askew up to \(profile.skew)°, sample \(profile.samplePercent) %"
  }

  /// What the check for malware is like; a clamd that is away is no mistake: documents wait for it.
  private static func malwareCheck(_ settings: MalwareSettings) -> String {
    guard let address = settings.clamd else {
      return "Documents are NOT checked for malware: [malware] clamd is empty."
    }
    do {
      let version = try Clamd(address).version(Patience(seconds: patienceSeconds))
      return "Documents are checked for malware by clamd at \(address): \(version)."
    } catch {
      return "Documents wait for the check for malware: \(error)."
    }
  }
}
