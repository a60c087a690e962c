internal import ReadResult
internal import Subprocess

/// How a reader was lost while it had a document in hand.
enum ReaderLoss: Error, Sendable {
  /// It did not answer in time and was killed.
  case timedOut(Duration)
  /// It answered something that is no reply, and was killed.
  case garbage(FrameFault)
  /// It said more than it was asked for.
  case talkative
  /// It is of another version than the daemon.
  case otherVersion(Int)
  /// Its pipes closed: it has ended, see its status.
  case ended

  /// What happened, in English, with what the process said last.
  ///
  /// The document may have a part in these words, so they do not belong into a log.
  func description(
    _ end: ReaderEnd, _ settings: ReaderPoolSettings, quotesWords: Bool = true
  ) -> String {
    switch self {
    case .timedOut(let time): "the reader did not answer within \(time)"
    case .garbage(let fault): "the reader's answer was no reply: \(fault)"
    case .talkative: "the reader said more than it was asked for"
    case .otherVersion(let version): "the reader is of version \(version)"
    case .ended:
      if end.lastWordsSpeakOfMemory {
        "the reader ran out of memory (\(settings.memoryBytes >> 20) MiB)"
          + (quotesWords ? ": \(end.lastWords)" : "")
      } else {
        "the reader \(end.description(quotesWords: quotesWords))"
      }
    }
  }
}

/// How a reader process ended.
struct ReaderEnd: Sendable {
  let status: TerminationStatus
  /// The last line it wrote to standard error, cleaned and shortened.
  let lastWords: String

  func description(quotesWords: Bool) -> String {
    lastWords.isEmpty || !quotesWords
      ? statusDescription : "\(statusDescription); its last words: \(lastWords)"
  }

  /// Libraries that get no memory say so in these words before they abort.
  var lastWordsSpeakOfMemory: Bool {
    ["memory", "allocat", "bad_alloc"].contains { lastWords.lowercased().contains($0) }
  }

  private var statusDescription: String {
    switch status {
    case .exited(let code): "ended with exit code \(code)"
    case .signaled(let number):
      if let (name, meaning) = Self.signals[number] {
        "was ended by \(name): \(meaning)"
      } else {
        "was ended by signal \(number)"
      }
    }
  }

  private static let signals: [Int32: (name: String, meaning: String)] = [
    4: ("SIGILL", "a check of the program failed"),
    5: ("SIGTRAP", "a check of the program failed"),
    6: ("SIGABRT", "it gave up"),
    7: ("SIGBUS", "a wrong access to memory"),
    8: ("SIGFPE", "a wrong calculation"),
    9: ("SIGKILL", "killed from outside, perhaps because the machine had no memory left"),
    11: ("SIGSEGV", "a wrong access to memory"),
    14: ("SIGALRM", "its time was up"),
    24: ("SIGXCPU", "its CPU time was up"),
    25: ("SIGXFSZ", "it tried to write into a file"),
    31: ("SIGSYS", "a forbidden system call"),
  ]
}
