import ArgumentParser
import Glibc

/// The program's first function: a type of its own, since a main file would call the synchronous
/// entry point.
@main
enum Entry {
  static func main() async {
    // What libraries make by themselves, such as the database, is for the service and its group.
    umask(0o027)
    do {
      var command = try Rohrpost.parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      if Rohrpost.exitCode(for: error) == .validationFailure {
        Terminal.complain(Rohrpost.fullMessage(for: error))
        exit(2)
      }
      Rohrpost.exit(withError: error)
    }
  }
}
