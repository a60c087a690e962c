import Glibc
import ReadResult
import Synchronization

/// What a document can make a parser do.
let misdeeds: [String: @Sendable (_ argument: String, _ document: [UInt8]) -> ReadReply] = [
  "echo": { _, document in answer("echo", [document]) },
  "lesson": { _, _ in answer(String(decoding: taught.withLock { $0 }, as: UTF8.self)) },
  "crash": { _, _ in fatalError("a check failed") },
  "abort": { _, _ in abort() },
  "segfault": { _, _ in
    UnsafeMutableRawPointer(bitPattern: 8)?.storeBytes(of: 1, as: Int.self)
    return answer("still here")
  },
  "exit": { code, _ in exit(Int32(code) ?? 0) },
  "loop": { _, _ in while true {} },
  "hang": { _, _ in
    complain("hanging\n")
    while true { pause() }
  },
  "memory": { _, _ in
    var hoard: [[UInt8]] = []
    while true { hoard.append([UInt8](repeating: 1, count: 16 << 20)) }
  },
  "malloc": { _, _ in
    // As C libraries do that don't look at what they get: nil is an address like others.
    while true {
      let address = UInt(bitPattern: malloc(16 << 20))
      UnsafeMutableRawPointer(bitPattern: address + 8)?.storeBytes(of: 1, as: Int.self)
    }
  },
  "deep": { _, _ in answer("\(depth(0))") },

  "garbage": { _, _ in say([UInt8](repeating: 0x41, count: 5000)) },
  "half": { _, _ in say([0, 0, 0, 9, 0, 0, 0, 0, 1]) },
  "huge-claim": { _, _ in say([0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 255, 0, 0, 0, 0]) },
  "flood": { _, _ in
    // A blob within bounds that is followed by more and more.
    while true { _ = say([UInt8](repeating: 0, count: 64 << 10)) }
  },
  "twice": { _, _ in say([0, 0, 0, 0, 0, 0, 0, 0]) },
  "huge-reply": { count, _ in answer("huge", [[UInt8](repeating: 0, count: Int(count) ?? 0)]) },
  "print": { _, document in
    puts("a library prints")
    fflush(nil)
    return answer("printed", [document])
  },
  "chatter": { count, _ in
    for number in 0..<(Int(count) ?? 0) { complain("line \(number) \u{1b}[31m\n") }
    return answer("chattered")
  },
  "environment": { _, _ in
    var names: [String] = []
    var entry = environ
    while let text = entry.pointee {
      names.append(String(cString: text))
      entry += 1
    }
    return answer(names.sorted().joined(separator: "\n"))
  },
  "grumpy": { _, _ in
    // Reads only in a fresh process.
    guard documentsRead.load(ordering: .relaxed) == 1 else { abort() }
    return answer("read")
  },
  "pid": { _, _ in answer("\(getpid())") },
  "spend": { milliseconds, _ in
    let end = ContinuousClock.now + .milliseconds(Int(milliseconds) ?? 0)
    complain("spending\n")
    while ContinuousClock.now < end {}
    return answer("spent")
  },
]

/// Documents this process was asked to read, with the one at hand.
let documentsRead = Atomic(0)

/// The descriptor of the replies: the first that is free once all inherited ones are closed.
private let replies: Int32 = 3

private func say(_ bytes: [UInt8]) -> ReadReply {
  _ = bytes.withUnsafeBytes { write(replies, $0.baseAddress, $0.count) }
  return answer("said")
}

private func complain(_ text: String) {
  let bytes = Array(text.utf8)
  _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
}

private func depth(_ level: Int) -> Int {
  level == .max ? 0 : depth(level + 1) + 1
}
