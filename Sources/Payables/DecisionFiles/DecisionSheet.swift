package import InvoiceRules
import MasterData

/// What a person says in a file (I3): by its name, in lines, or in a table.
///
/// It is simple and forgiving: what is not understood is told line by line, never guessed.
package struct DecisionSheet: Hashable, Sendable {
  /// Bytes of a file.
  package static let bytesMax = 256 << 10
  /// Decisions in a file.
  package static let entriesMax = 500

  package private(set) var entries: [Entry] = []

  package struct Entry: Hashable, Sendable {
    /// From 1; nil where the file's name says it.
    package var line: Int?
    /// As it is written, for the report.
    package var shownTask: String
    package var content: Content
  }

  package enum Content: Hashable, Sendable {
    case decision(TaskID, Decision.Verdict, reason: String?, delegate: String?)
    /// What is wrong with it.
    case problem(Wording)
  }

  /// Reads a file of this name.
  package init(name: String, bytes: [UInt8]) {
    let title = SheetTitle(name)
    if bytes.count > Self.bytesMax {
      add(nil, title.shown, .problem(Self.tooLarge))
    } else if let text = PlainTable.text(of: bytes) {
      read(text, title)
    } else {
      add(nil, title.shown, .problem(Self.noText))
    }
  }

  private mutating func read(_ text: String, _ title: SheetTitle) {
    if text.trimmed.isEmpty {
      add(nil, title.shown, Self.content(title.task, title.shown, title.verdict, title.rest, nil))
    } else if let rows = SheetTable.rows(of: text, isTable: title.isTable) {
      for row in rows { take(row) }
      if entries.isEmpty { add(nil, title.shown, .problem(Self.emptyTable)) }
    } else {
      let blocks = SheetBlock.all(in: text)
      for block in blocks { take(block, title, isAlone: blocks.count == 1) }
    }
  }

  private mutating func take(_ row: SheetTable.Row) {
    // A worklist is exported whole; who filled in some rows decides these.
    guard !row.verdict.trimmed.isEmpty else { return }
    let verdict = SheetVerdict(row.verdict)
    add(
      row.line, row.task,
      Self.content(TaskID(row.task.trimmed.uppercased()), row.task, verdict, row.reason, row.to))
  }

  private mutating func take(_ block: SheetBlock, _ title: SheetTitle, isAlone: Bool) {
    let task = block.task.map { TaskID($0.trimmed.uppercased()) } ?? (isAlone ? title.task : nil)
    let shown = block.task ?? (isAlone ? title.shown : "–")
    if let words = block.verdict {
      return add(
        block.line, shown, Self.content(task, shown, SheetVerdict(words), block.reason, block.to))
    }
    if let verdict = title.verdict, isAlone {
      let reason = [title.rest, block.reason, block.rest].compactMap(\.self)
        .filter { !$0.trimmed.isEmpty }.joined(separator: "\n")
      return add(block.line, shown, Self.content(task, shown, verdict, reason, block.to))
    }
    // Free text is understood like a reply.
    let reading = ReplyReading(block.rest)
    guard case .decided(let verdict, let reason) = reading else {
      return add(block.line, shown, .problem(Self.noVerdict(nil)))
    }
    add(
      block.line, shown,
      Self.content(task, shown, .known(verdict), block.reason ?? reason, block.to))
  }

  private mutating func add(_ line: Int?, _ task: String, _ content: Content) {
    if entries.count < Self.entriesMax {
      let shown = String(task.trimmed.prefix(40))
      entries.append(Entry(line: line, shownTask: shown, content: content))
    } else if entries.count == Self.entriesMax {
      entries.append(Entry(line: line, shownTask: "–", content: .problem(Self.tooMany)))
    }
  }

  private static func content(
    _ task: TaskID?, _ shown: String, _ verdict: SheetVerdict?, _ reason: String?,
    _ delegate: String?
  ) -> Content {
    guard let task else { return .problem(noTask(shown)) }
    guard case .known(let verdict) = verdict else {
      return .problem(noVerdict(verdict?.words))
    }
    return .decision(
      task, verdict, reason: reason.flatMap(ReplyReading.shortened),
      delegate: delegate.flatMap { $0.trimmed.isEmpty ? nil : $0.trimmed })
  }
}

/// A word of a file that says what is decided.
enum SheetVerdict: Hashable, Sendable {
  case known(Decision.Verdict)
  case unknown(String)

  init(_ text: String) {
    let words = FoldedWords(text, keeping: ["_"]).words
    if words.count == 1, let verdict = Self.verdict(words[0]) {
      self = .known(verdict)
    } else {
      self = .unknown(String(text.trimmed.prefix(60)))
    }
  }

  /// Nil for a word that is none.
  static func verdict(_ word: String) -> Decision.Verdict? {
    Decision.Verdict(rawValue: word) ?? handingOn[word] ?? VerdictWords.commands[word]
  }

  private static let handingOn: [String: Decision.Verdict] = [
    "weitergabe": .delegate, "weitergeben": .delegate, "delegieren": .delegate,
    "delegiert": .delegate, "weiterleiten": .delegate,
  ]

  var words: String? {
    if case .unknown(let words) = self { words } else { nil }
  }
}

extension DecisionSheet {
  fileprivate static let tooLarge = Wording(
    "Die Datei ist größer als \(bytesMax >> 10) KiB und wurde nicht gelesen.",
    "The file is larger than \(bytesMax >> 10) KiB and was not read.")
  fileprivate static let noText = Wording(
    "Die Datei ist kein Text in UTF-8 oder Windows-1252.",
    "The file is no text in UTF-8 or Windows-1252.")
  fileprivate static let emptyTable = Wording(
    "In der Tabelle ist keine Entscheidung ausgefüllt.", "No decision is filled in in the table.")
  fileprivate static let tooMany = Wording(
    "Die Datei hat mehr als \(entriesMax) Entscheidungen; die weiteren wurden nicht gelesen.",
    "The file has more than \(entriesMax) decisions; the others were not read.")

  fileprivate static func noTask(_ shown: String) -> Wording {
    Wording(
      "„\(shown.trimmed.prefix(40))“ ist keine Aufgabe; sie heißen wie B26-0000123-1.",
      "“\(shown.trimmed.prefix(40))” is no task; they are called like B26-0000123-1.")
  }

  fileprivate static func noVerdict(_ words: String?) -> Wording {
    let german = words.map { "„\($0)“ ist" } ?? "Es fehlt"
    let english = words.map { "“\($0)” is no decision" } ?? "The decision is missing"
    return Wording(
      "\(german) \(words == nil ? "die" : "keine") Entscheidung; möglich sind FREIGABE, ABLEHNUNG, "
        + "RÜCKFRAGE, ANTWORT und WEITERGABE.",
      "\(english); possible are APPROVE, REJECT, ASK, ANSWER and DELEGATE.")
  }
}
