import Invoice
package import InvoiceRules
import MasterData
package import Payables

/// How the house stands right now: queues, what is late or will be, discounts that lapse (O2).
package struct TodayPage {
  /// Tasks and discounts that are listed, at most.
  package static let rowsMax = 200

  private let status: SpoolStatus
  private let names: CockpitNames
  private let shelf: CockpitShelf
  private let language: Language
  /// Unpaid, with discounts that lapse soon, the earliest first.
  package var discounts: [DiscountAtRisk] = []
  private var roles: [Role: RoleCount] = [:]
  private var urgent: [TaskLine] = []
  /// Until when a deadline counts as near.
  private let horizon: Timestamp

  private struct RoleCount {
    var open = 0
    var late = 0
    var soon = 0
    var next: Timestamp?
  }

  package init(
    _ status: SpoolStatus, _ names: CockpitNames, _ shelf: CockpitShelf, language: Language,
    _ calendar: GermanCalendar
  ) {
    self.shelf = shelf
    self.status = status
    self.names = names
    self.language = language
    let now = status.now
    let day = calendar.workingDay(1, after: now.berlinDate)
    horizon = Timestamp(berlin: day.adding(days: 1), hour: 0)
  }

  /// Adds an open task; give the one that is due first first.
  package mutating func add(_ line: TaskLine) {
    guard !line.task.isConfidential else { return }
    let deadline = line.task.deadline
    var count = roles[line.task.role] ?? RoleCount()
    count.open += 1
    if deadline < now { count.late += 1 } else if deadline < horizon { count.soon += 1 }
    count.next = count.next ?? deadline
    roles[line.task.role] = count
    if deadline < horizon, urgent.count < Self.rowsMax { urgent.append(line) }
  }

  package var files: [CockpitFile] {
    page.files(in: language, shelf.bar(at: now, in: language))
  }

  // MARK: - Parts

  private var now: Timestamp { status.now }

  private func word(_ german: String, _ english: String) -> String {
    Wording(german, english)[language]
  }

  private var page: CockpitPage {
    var page = CockpitPage(
      file: "index", title: word("Heute", "Today"),
      sentence: word("Stand \(now.berlinText) Uhr.", "As of \(now.berlinText)."))
    page.parts = [.tiles(tiles)]
    page.parts.append(.heading(word("Was stockt", "What does not get on")))
    page.parts.append(.table(troubleTable, orSay: word("Nichts.", "Nothing.")))
    page.parts.append(.heading(word("Warteschlangen", "Queues")))
    page.parts.append(.table(queueTable, orSay: word("Nichts ist offen.", "Nothing is open.")))
    page.parts.append(.heading(word("Eingang", "Arrivals")))
    page.parts.append(.table(channelTable, orSay: word("Es gibt keinen Kanal.", "No channel.")))
    page.parts.append(.heading(word("Aufgaben nach Rolle", "Tasks by role")))
    page.parts.append(
      .table(roleTable, orSay: word("Keine Aufgabe ist offen.", "No task is open.")))
    page.parts.append(.heading(word("Überfällig oder bald fällig", "Late or due soon")))
    page.parts.append(.table(urgentTable, orSay: word("Nichts.", "Nothing.")))
    page.parts.append(.heading(word("Skonto in Gefahr", "Discounts at risk")))
    page.parts.append(
      .table(
        discountTable,
        orSay: word(
          "Kein Skonto verfällt in den nächsten Tagen.", "No discount lapses in the next days.")))
    return page
  }

  private var tiles: [CockpitPage.Tile] {
    let late = roles.values.reduce(0) { $0 + $1.late }
    let soon = roles.values.reduce(0) { $0 + $1.soon }
    let risk = discounts.cents
    func count(_ stage: Status) -> Int { status.stages[stage]?.vouchers ?? 0 }
    func tile(_ title: String, _ count: Int, _ isBad: Bool, _ text: String) -> CockpitPage.Tile {
      var tile = CockpitPage.Tile(title: title, value: ExactDecimal(count).text(in: language))
      if isBad { tile.badge = (.badgeWarning, text) }
      return tile
    }
    var discount = CockpitPage.Tile(
      title: word("Skonto in Gefahr", "Discounts at risk"),
      value: UnitText.euros(risk, in: language))
    if risk > 0 { discount.badge = (.badgeWarning, word("bald", "soon")) }
    return [
      tile(
        word("Überfällige Aufgaben", "Late tasks"), late, late > 0, word("überfällig", "late")),
      tile(word("Bald fällige Aufgaben", "Tasks due soon"), soon, false, ""),
      tile(word("Klärfälle", "Cases"), count(.exception), false, ""),
      tile(word("In Freigabe", "In approval"), count(.inApproval), false, ""),
      tile(
        word("Nicht lesbar", "Unreadable"), count(.error), count(.error) > 0,
        word("Fehlerordner", "error folder")),
      discount,
    ]
  }

  private var troubleTable: ReportTable {
    var table = ReportTable(
      "today-troubles",
      [Wording("Wo", "Where"), Wording("Was", "What"), Wording("Seit", "Since")])
    for fault in status.faults {
      table.add([.foreign(fault.subject), .foreign(fault.message), .time(fault.since)])
    }
    for channel in status.stalledChannels {
      let since = now.adding(seconds: -(channel.oldestSeconds ?? 0))
      table.add([
        .foreign(channel.name), .words(Wording("Kanal steht", "Channel stands still")),
        .time(since),
      ])
    }
    for channel in status.channels where !channel.isReadable {
      table.add([
        .foreign(channel.name), .words(Wording("Kanal nicht lesbar", "Channel can't be read")),
        .time(nil),
      ])
    }
    for delivery in status.deliveries where delivery.isDead {
      let text = Wording(
        delivery.count, ("Lieferung aufgegeben", "Lieferungen aufgegeben"),
        ("delivery given up", "deliveries given up"))
      table.add([.foreign(delivery.target), .words(text), .time(delivery.oldest)])
    }
    return table
  }

  private var queueTable: ReportTable {
    var table = ReportTable(
      "today-queues",
      [
        Wording("Stand", "State"), Wording("Dokumente", "Documents"),
        Wording("ältester Eingang", "oldest arrival"), Wording("", ""),
      ])
    let open = Status.allCases.filter { !$0.isFinal }
    let most = open.compactMap { status.stages[$0]?.vouchers }.max() ?? 1
    for stage in open {
      guard let row = status.stages[stage] else { continue }
      table.add([
        .words(stage.name), .count(row.vouchers), .time(row.oldest),
        .bar(row.vouchers * 100 / max(most, 1)),
      ])
    }
    return table
  }

  /// A channel that nothing comes through any more has no file that waits: so it is told when the
  /// last one came.
  private var channelTable: ReportTable {
    var table = ReportTable(
      "today-channels",
      [Wording("Kanal", "Channel"), Wording("letztes Dokument", "last document")])
    for channel in status.channels where channel.bringsDocuments {
      table.add([.foreign(channel.name), .time(channel.lastArrival)])
    }
    return table
  }

  private var roleTable: ReportTable {
    var table = ReportTable(
      "today-roles",
      [
        Wording("Rolle", "Role"), Wording("offen", "open"), Wording("überfällig", "late"),
        Wording("bald fällig", "due soon"), Wording("nächste Frist", "next deadline"),
      ])
    for role in Role.allCases {
      guard let count = roles[role] else { continue }
      table.add([
        .link("../tasks/role-\(role.rawValue).html", role.name), .count(count.open),
        .count(count.late), .count(count.soon), .time(count.next),
      ])
    }
    return table
  }

  private var urgentTable: ReportTable {
    var table = ReportTable(
      "today-urgent",
      [
        Wording("Beleg", "Document"), Wording("Aufgabe", "Task"), Wording("Rolle", "Role"),
        Wording("Lieferant", "Supplier"), Wording("Frist", "Deadline"),
        Wording("Stufe", "Level"),
      ])
    for line in urgent {
      table.add([
        .id(line.task.id.voucher), .words(line.task.kind.name),
        .words(line.task.role.name), .foreign(line.supplier ?? ""), .time(line.task.deadline),
        .words(line.task.level.words ?? .init(same: "")),
      ])
    }
    return table
  }

  private var discountTable: ReportTable {
    var table = ReportTable(
      "today-discounts",
      [
        Wording("Beleg", "Document"), Wording("Lieferant", "Supplier"), Wording("Stand", "State"),
        Wording("Skonto bis", "Discount until"), Wording("Skonto", "Discount"),
        Wording("Brutto", "Gross"),
      ])
    for discount in discounts {
      let passage = discount.passage
      table.add([
        .id(passage.id),
        .foreign(passage.supplier.map(names.supplier) ?? ""), .words(passage.status.name),
        .day(discount.tier.until), .cents(discount.tier.cents), .cents(passage.grossCents),
      ])
    }
    return table
  }
}
