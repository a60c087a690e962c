import Invoice
package import InvoiceRules
import Payables

extension SpoolStatus {
  /// Columns of the picture: at least these, at most those.
  private static let widths = 60...110

  /// The picture of a screen of `columns`; lines may be longer where what they say is.
  package func lines(in language: Language, columns: Int) -> [ConsoleLine] {
    let width = min(max(columns, Self.widths.lowerBound), Self.widths.upperBound)
    let rows =
      [
        tasksRow(language), discountsRow(language), deliveriesRow(language), mailsRow(language),
        malwareRow(language), diskRow(language),
      ].compactMap(\.self) + channelRows(language) + faultRows(language)
    return heading(language, width: width) + StageTable(self, in: language).lines(width: width)
      + rows.map { Self.row($0.name[language], $0.text) }
  }

  /// A line below the box: what it is about, and what there is to say of it.
  static func row(_ name: String, _ text: ConsoleLine) -> ConsoleLine {
    ConsoleLine(" ") + ConsoleLine(name, .bold).fitted(to: nameWidth) + text
  }

  private typealias Row = (name: Wording, text: ConsoleLine)

  /// Seconds without a finished step that are nothing to speak of.
  private static let idleSeconds: Int64 = 60
  private static let nameWidth = 15

  // MARK: - Head

  private func heading(_ language: Language, width: Int) -> [ConsoleLine] {
    let name = ConsoleLine(" Rohrpost \(version)", .bold) + ConsoleLine("  \(spool)")
    let time = ConsoleLine(now.berlinText + " ")
    let gap = width - name.width
    let head = gap > time.width ? name + time.rightAligned(to: gap) : name
    return [head, daemonLine(language)]
  }

  private func daemonLine(_ language: Language) -> ConsoleLine {
    guard daemon.isRunning == true else {
      let words =
        daemon.isRunning == nil
        ? Wording(
          "Ob der Dienst läuft, ist nicht zu sehen.", "Whether the daemon runs can't be seen.")
        : Wording("Der Dienst läuft nicht.", "The daemon does not run.")
      return ConsoleLine(" ○ \(words[language])", .red)
    }
    let since = daemon.startedAt.map {
      Wording(" seit \($0.berlinText)", " since \($0.berlinText)")[language]
    }
    let words = Wording("Der Dienst läuft", "The daemon runs")[language]
    let line = ConsoleLine(" ● ", .green) + ConsoleLine("\(words)\(since ?? "")")
    let idle = daemon.lastProgress.map(seconds(since:)) ?? 0
    guard idle > Self.idleSeconds else { return line + ConsoleLine(".") }
    let age = Magnitudes.age(idle, in: language)
    return line
      + ConsoleLine(
        Wording(", kommt aber seit \(age) nicht voran.", " without getting on for \(age).")[
          language], .yellow)
  }

  // MARK: - Rows

  private func tasksRow(_ language: Language) -> Row {
    let overdue = Magnitudes.number(tasks.overdue, in: language)
    let today = Magnitudes.number(tasks.dueToday, in: language)
    let open = Magnitudes.number(tasks.open, in: language)
    let rest = Wording(
      ", \(today) heute fällig, \(open) offen", ", \(today) due today, \(open) open")[language]
    let next = tasks.nextDeadline.map { time in
      // Without the year: `27.11. 13:00`.
      let text = "\(time.berlinText.prefix(6)) \(time.berlinText.suffix(5))"
      return Wording("; nächste \(text)", "; next \(text)")[language]
    }
    return (
      Wording("Aufgaben", "Tasks"),
      ConsoleLine(
        Wording("\(overdue) überfällig", "\(overdue) overdue")[language],
        tasks.overdue > 0 ? .red : nil)
        + ConsoleLine(rest + (next ?? ""))
    )
  }

  private func discountsRow(_ language: Language) -> Row? {
    guard let discounts, discounts.vouchers > 0 else { return nil }
    let sum = " (\(UnitText.euros(discounts.cents, in: language)))"
    let day = discounts.until.text(in: language)
    let count = discounts.vouchers
    return (
      Wording("Skonto", "Discounts"),
      ConsoleLine(
        Wording(
          "\(count) \(count == 1 ? "Beleg verliert" : "Belege verlieren") es bis \(day)\(sum)",
          "\(count) lost until \(day)\(sum)")[language], .yellow)
    )
  }

  private func deliveriesRow(_ language: Language) -> Row {
    var parts = [
      ConsoleLine(
        Wording("\(outbox) im Ausgang", "\(outbox) in the outbox")[language])
    ]
    if deadEffects > 0 {
      parts.append(
        ConsoleLine(Wording("\(deadEffects) aufgegeben", "\(deadEffects) given up")[language], .red)
      )
    }
    for delivery in deliveries {
      let state =
        delivery.isDead ? Wording("aufgegeben", "given up") : Wording("wartend", "waiting")
      let age = Magnitudes.age(seconds(since: delivery.oldest), in: language)
      parts.append(
        ConsoleLine(
          "\(delivery.target): \(delivery.count) \(state[language]) (\(age))",
          delivery.isDead ? .red : nil))
    }
    let text = parts.dropFirst().reduce(parts[0]) { $0 + ConsoleLine(", ") + $1 }
    return (Wording("Lieferungen", "Deliveries"), text)
  }

  private func mailsRow(_ language: Language) -> Row? {
    guard lostMails > 0 else { return nil }
    let days = Self.daysOfLostMails
    return (
      Wording("E-Mail", "Mail"),
      ConsoleLine(
        Wording(
          "\(lostMails) in \(days) Tagen unzustellbar: rohrpost deliveries lost-mails",
          "\(lostMails) undeliverable in \(days) days: rohrpost deliveries lost-mails")[language],
        .yellow)
    )
  }

  private func malwareRow(_ language: Language) -> Row {
    let text = clamd.map {
      ConsoleLine(Wording("geprüft durch clamd (\($0))", "checked by clamd (\($0))")[language])
    }
    return (
      Wording("Schadsoftware", "Malware"),
      text
        ?? ConsoleLine(
          Wording(
            "NICHT geprüft: [malware] clamd ist leer", "NOT checked: [malware] clamd is empty")[
              language], .yellow)
    )
  }

  private func diskRow(_ language: Language) -> Row? {
    guard let disk else { return nil }
    let free = Magnitudes.bytes(disk.now.free, in: language)
    let total = Magnitudes.bytes(disk.now.total, in: language)
    let room = ConsoleLine(
      Wording("\(free) von \(total) frei", "\(free) of \(total) free")[language])
    guard let growth = disk.growthPerDay, growth > 0 else {
      return (Wording("Platz", "Disk"), room)
    }
    let daily = Magnitudes.bytes(growth, in: language)
    let pace = Wording(", +\(daily) je Tag", ", +\(daily) a day")[language]
    guard let days = disk.daysLeft else {
      return (Wording("Platz", "Disk"), room + ConsoleLine(pace))
    }
    let left = Wording("; reicht \(days) Tage", "; lasts \(days) days")[language]
    return (
      Wording("Platz", "Disk"),
      room + ConsoleLine(pace) + ConsoleLine(left, days < 14 ? .red : days < 60 ? .yellow : nil)
    )
  }

  private func channelRows(_ language: Language) -> [Row] {
    let stalled = stalledChannels.map { channel -> ConsoleLine in
      let age = Magnitudes.age(channel.oldestSeconds ?? 0, in: language)
      let files = channel.files
      return ConsoleLine(
        Wording(
          "„\(channel.name)“ steht: \(files) \(files == 1 ? "Datei" : "Dateien"), die älteste "
            + "seit \(age)",
          "“\(channel.name)” stands still: files \(files), the oldest for \(age)")[language],
        .yellow
      )
    }
    let closed = channels.filter { !$0.isReadable }.map { channel in
      ConsoleLine(
        Wording("„\(channel.name)“ ist nicht lesbar", "“\(channel.name)” can't be read")[language],
        .red)
    }
    return (stalled + closed).map { (Wording("Kanal", "Channel"), $0) }
  }

  private func faultRows(_ language: Language) -> [Row] {
    let name = Wording("Störung", "Fault")
    guard !faults.isEmpty else {
      return [(name, ConsoleLine(Wording("keine", "none")[language]))]
    }
    return faults.map { fault in
      let since = fault.since.berlinText
      return (
        name,
        ConsoleLine(
          Wording(
            "\(fault.subject) seit \(since): \(fault.message)",
            "\(fault.subject) since \(since): \(fault.message)")[language], .red)
      )
    }
  }
}
