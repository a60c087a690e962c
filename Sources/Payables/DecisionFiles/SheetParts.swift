import MasterData

/// What the name of a decision file says: `B26-0000123-1 FREIGABE.txt`, `B26-0000123-1.freigabe`,
/// `B26-0000123-1 ABLEHNUNG zu teuer.txt`.
struct SheetTitle {
  let shown: String
  let task: TaskID?
  let verdict: SheetVerdict?
  /// What stands behind the decision.
  let rest: String?
  let isTable: Bool

  init(_ name: String) {
    let pieces = name.split(separator: ".", omittingEmptySubsequences: false)
    let ending = pieces.count > 1 ? String(pieces[pieces.count - 1]) : ""
    isTable = ending.lowercased() == "csv"
    let isVerdict = SheetVerdict.verdict(FoldedWords(ending).words.first ?? "") != nil
    let stem = pieces.count > 1 ? pieces.dropLast().joined(separator: ".") : name
    let words = stem.replacing("_", with: " ").split { $0.isWhitespace }
    let task = words.first.flatMap { TaskID($0.uppercased()) }
    self.task = task
    shown = task?.description ?? name
    guard task != nil else {
      (verdict, rest) = (nil, nil)
      return
    }
    if isVerdict {
      verdict = SheetVerdict(ending)
      rest = words.count > 1 ? words.dropFirst().joined(separator: " ") : nil
    } else {
      verdict = words.count > 1 ? SheetVerdict(String(words[1])) : nil
      rest = words.count > 2 ? words.dropFirst(2).joined(separator: " ") : nil
    }
  }
}

/// Lines of a decision file that belong together: up to a blank line, or the next task.
struct SheetBlock {
  private(set) var line = 1
  private(set) var task: String?
  private(set) var verdict: String?
  private(set) var reason: String?
  private(set) var to: String?
  /// Lines without a name.
  private(set) var rest = ""

  private enum Field {
    case task, verdict, reason, to
  }

  private static let names: [String: Field] = [
    "aufgabe": .task, "task": .task, "entscheidung": .verdict, "verdict": .verdict,
    "decision": .verdict, "begruendung": .reason, "grund": .reason, "reason": .reason,
    "bemerkung": .reason, "comment": .reason, "antwort": .reason, "frage": .reason, "an": .to,
    "to": .to, "weitergabe an": .to,
  ]

  static func all(in text: String) -> [SheetBlock] {
    var blocks: [SheetBlock] = []
    var block = SheetBlock()
    var isEmpty = true
    var last: Field?
    func close() {
      if !isEmpty { blocks.append(block) }
      (block, isEmpty, last) = (SheetBlock(), true, nil)
    }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      if line.trimmed.isEmpty {
        // The text of a reason may have paragraphs; the next decision begins with its task.
        if block.task != nil { close() }
        continue
      }
      let (field, value) = Self.field(in: line)
      if field == .task, block.task != nil { close() }
      if isEmpty { block.line = index + 1 }
      isEmpty = false
      block.take(field, value, after: &last)
    }
    close()
    return blocks
  }

  /// `Aufgabe: B26-0000123-1`; a line that begins otherwise has no field.
  private static func field(in line: Substring) -> (Field?, String) {
    guard let colon = line.firstIndex(of: ":"),
      let field = names[FoldedWords(line[..<colon]).words.joined(separator: " ")]
    else { return (nil, line.trimmed) }
    return (field, line[line.index(after: colon)...].trimmed)
  }

  private mutating func take(_ field: Field?, _ value: String, after last: inout Field?) {
    switch field {
    case .task: task = value
    case .verdict: verdict = value
    case .reason: reason = reason.map { $0 + "\n" + value } ?? value
    case .to: to = value
    case nil:
      if last == .reason { reason = (reason ?? "") + "\n" + value } else { rest += value + "\n" }
    }
    if let field { last = field }
  }
}

/// A worklist in which people filled in what they decide.
enum SheetTable {
  struct Row {
    let line: Int
    let task: String
    let verdict: String
    let reason: String
    let to: String?
  }

  private static let taskNames: Set<String> = ["task", "aufgabe"]
  private static let verdictNames: Set<String> = ["verdict", "entscheidung", "decision"]
  private static let reasonNames: Set<String> = [
    "reason", "begruendung", "grund", "bemerkung", "comment",
  ]
  private static let receiverNames: Set<String> = ["to", "an", "weitergabe an"]

  /// Nil for a text that is no table: no header names both a task and a decision.
  static func rows(of text: String, isTable: Bool) -> [Row]? {
    guard let table = PlainTable(csv: text) else { return isTable ? [] : nil }
    func column(_ names: Set<String>) -> Int? {
      table.columns.firstIndex { names.contains(FoldedWords($0).words.joined(separator: " ")) }
    }
    guard let task = column(taskNames), let verdict = column(verdictNames) else {
      return isTable ? [] : nil
    }
    let (reason, to) = (column(reasonNames), column(receiverNames))
    return table.rows.map { record in
      func cell(_ index: Int?) -> String {
        index.flatMap { record.cells.indices.contains($0) ? record.cells[$0] : nil } ?? ""
      }
      return Row(
        line: record.place.line, task: cell(task), verdict: cell(verdict), reason: cell(reason),
        to: to.map(cell))
    }
  }
}
