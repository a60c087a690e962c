import ArgumentParser
import Configuration

struct CheckConfig: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check the configuration and explain every mistake.",
    discussion: "Exit code 0 where it is right, 2 otherwise.")

  @OptionGroup var place: Spool

  func run() throws {
    let settings = try place.settings()
    Terminal.say("The configuration is right; the spool is \(settings.spool).")
    for channel in settings.channels {
      Terminal.say("  \(channel.kind.rawValue)  \(channel.name)  \(channel.path)")
    }
  }
}
