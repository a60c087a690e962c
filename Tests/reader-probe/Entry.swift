import Glibc
import ReadResult
import Sandbox
import Synchronization

/// A reader that does what the job's name says.
///
/// With a third argument `blind` it may open no file, as on a kernel without Landlock.
@main
enum Entry {
  static func main() {
    var arguments = CommandLine.arguments.dropFirst()
    let isBlind = arguments.last == "blind"
    if isBlind { arguments.removeLast() }
    let code = ReaderLoop.run(
      arguments: arguments, readablePaths: isBlind ? [] : Walls.characterSets
    ) { job, document in
      if job.role == .knowledge {
        taught.withLock { $0 = document }
        return answer("taught")
      }
      documentsRead.add(1, ordering: .relaxed)
      let words = job.name.split(separator: " ", maxSplits: 1).map(String.init)
      let argument = words.count > 1 ? words[1] : ""
      if let escape = escapes[words[0]] { return answer(outcome(of: escape(argument))) }
      if let misdeed = misdeeds[words[0]] { return misdeed(argument, document) }
      return answer("no such command", [document])
    }
    exit(code)
  }
}

/// A reply that carries a text in its type.
func answer(_ text: String, _ blobs: [[UInt8]] = []) -> ReadReply {
  ReadReply(.success(ReadResult(type: text)), blobs: blobs)
}

/// What became of a call: `done`, or the name of its error.
func outcome(of result: Int) -> String {
  guard result < 0 else { return "done" }
  let names = [EPERM: "EPERM", EACCES: "EACCES", ENOSYS: "ENOSYS", ENOENT: "ENOENT"]
  return names[errno] ?? String(cString: strerror(errno))
}

/// What the daemon told this reader to know.
let taught = Mutex<[UInt8]>([])
