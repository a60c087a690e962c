package import InvoiceRules
package import MasterData
package import Payables

/// The worklists of all roles and people as files: `index.html`, and a page and a CSV file for each
/// who has something to do.
///
/// Every task is made into its row once, however many lists it is on: lists are the numbers of
/// their rows. What is due first is added first.
package struct Worklists {
  /// Rows of a page; the CSV file has them all.
  package static let rowsMax = 1000

  private let language: Language
  private let now: Timestamp
  private let users: [User]
  private let members: [Role: [Int]]
  private let numbers: [String: Int]
  private var rows: [Row] = []
  private var byRole: [Role: List] = [:]
  private var byUser: [Int: List] = [:]

  private struct Row {
    let html: HTMLFragment
    let csv: String
  }

  /// `users` are those of the master data; who is not active has no list.
  package init(of users: [User], language: Language, now: Timestamp) {
    self.language = language
    self.now = now
    self.users = users.filter(\.isActive).sorted { $0.id < $1.id }
    var members: [Role: [Int]] = [:]
    for (number, user) in self.users.enumerated() {
      for role in Set(user.roles) { members[role, default: []].append(number) }
    }
    self.members = members
    numbers = Dictionary(uniqueKeysWithValues: self.users.enumerated().map { ($1.id, $0) })
  }

  /// Adds a task to the lists of its roles and of all who are asked: those of a role, and `people`
  /// by name.
  package mutating func add(_ line: TaskLine, people: [String]) {
    let number = rows.count
    rows.append(
      Row(html: line.row(in: language, now: now), csv: line.csv(now: now)))
    for role in [line.task.role] + line.task.escalatedTo {
      byRole[role, default: List()].add(number, line.task, now)
    }
    let named = people.compactMap { numbers[$0] }
    for user in named + line.task.rolesAsked.flatMap({ members[$0] ?? [] }) {
      byUser[user, default: List()].add(number, line.task, now)
    }
  }

  /// Calls `body` with each file by its name, one after the other.
  package func files(_ body: (_ name: String, _ bytes: [UInt8]) throws -> Void) rethrows {
    let lists = namedLists
    try body("index.html", index(lists))
    for list in lists {
      try body(list.file + ".html", page(list))
      try body(list.file + ".csv", csv(list))
    }
  }

  // MARK: - Lists

  private var namedLists: [NamedList] {
    let roles = Role.allCases.compactMap { role in
      byRole[role].map {
        NamedList(file: "role-\(role.rawValue)", name: role.name[language], list: $0)
      }
    }
    let people = users.enumerated().compactMap { number, user in
      byUser[number].map {
        NamedList(file: "user-\(FileLabel.of(user.id))", name: user.name, list: $0)
      }
    }
    return roles + people
  }

  private func page(_ named: NamedList) -> [UInt8] {
    let list = named.list
    let shown = list.rows.prefix(Self.rowsMax)
    let title = word("Aufgaben: \(named.name)", "Tasks: \(named.name)")
    return Page.bytes(title: title, language: language, capacity: shown.count * 1024) { html in
      html.writeHead(
        title, list.late > 0 ? .badgeFatal : .badgeGood,
        list.late > 0
          ? word("\(list.late) überfällig", "\(list.late) late") : word("im Plan", "in time"),
        sentence: word("\(list.rows.count) offene Aufgaben", "\(list.rows.count) open tasks")
          + word(", Stand \(now.berlinText) Uhr.", ", as of \(now.berlinText)."))
      if list.rows.count > shown.count {
        html.element(
          .p, .warning,
          text: word(
            "Hier stehen die ersten \(shown.count); alle stehen in der CSV-Datei.",
            "These are the first \(shown.count); the CSV file has them all."))
      }
      html.writeLinks(["index.html", named.file + ".csv"])
      html.element(.table, .wide) { html in
        html.writeColumns(TaskLine.columns(in: language))
        html.element(.tbody) { html in
          for row in shown { html.write(rows[row].html) }
        }
      }
    }
  }

  private func csv(_ named: NamedList) -> [UInt8] {
    var bytes = Array(TaskLine.csvHeader.utf8)
    for row in named.list.rows { bytes += rows[row].csv.utf8 }
    return bytes
  }

  private func index(_ lists: [NamedList]) -> [UInt8] {
    let title = word("Offene Aufgaben", "Open tasks")
    let columns = [
      word("Liste", "List"), word("offen", "open"), word("überfällig", "late"),
      word("nächste Frist", "next deadline"),
    ]
    // Of a suspicion not even the number is told.
    let lists = lists.filter { $0.list.told > 0 }
    return Page.bytes(title: title, language: language, capacity: 8192) { html in
      html.writeHead(
        title, lists.isEmpty ? .badgeGood : .badgeInformation,
        lists.isEmpty ? word("nichts offen", "nothing open") : word("offen", "open"),
        sentence: word("Stand \(now.berlinText) Uhr.", "As of \(now.berlinText)."))
      html.element(.table) { html in
        html.writeColumns(columns)
        html.element(.tbody) { html in
          for list in lists { html.write(list, columns) }
        }
      }
    }
  }

  private func word(_ german: String, _ english: String) -> String {
    Wording(german, english)[language]
  }
}

/// The tasks of a role or a person, by the numbers of their rows.
private struct List {
  private(set) var rows: [Int] = []
  private(set) var late = 0
  /// Tasks of which others may know (M6), and when the first of them is due.
  private(set) var told = 0
  private(set) var toldLate = 0
  private(set) var nextDeadline: Timestamp?

  /// Adds a task once, for however many reasons it is there.
  mutating func add(_ row: Int, _ task: WorkTask, _ now: Timestamp) {
    guard rows.last != row else { return }
    rows.append(row)
    let isLate = task.deadline < now
    if isLate { late += 1 }
    guard !task.isConfidential else { return }
    told += 1
    if isLate { toldLate += 1 }
    nextDeadline = nextDeadline ?? task.deadline
  }
}

private struct NamedList {
  /// The name of its files without their ending.
  let file: String
  let name: String
  let list: List
}

extension HTMLWriter {
  /// The row of the index: what it counts may be known to all.
  fileprivate mutating func write(_ named: NamedList, _ columns: [String]) {
    let list = named.list
    element(.tr) { html in
      html.element(.td, nil, [.label(columns[0])]) { html in
        html.writeLink(named.file + ".html", text: named.name)
      }
      html.element(.td, .number, [.label(columns[1])], text: String(list.told))
      html.element(.td, .number, [.label(columns[2])], text: String(list.toldLate))
      html.element(
        .td, .number, [.label(columns[3])], text: list.nextDeadline?.berlinText ?? "")
    }
  }
}
