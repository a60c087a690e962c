import Glibc
import ReadResult
import Reading
import Sandbox

@main
enum Entry {
  /// The first line of the process: no thread but this one exists yet.
  static func main() {
    let code = ReaderLoop.run(arguments: CommandLine.arguments.dropFirst()) { job, document in
      Reader.read(job, document)
    }
    exit(code)
  }
}
