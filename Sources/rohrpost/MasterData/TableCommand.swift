import ArgumentParser
import Configuration
import InvoiceRules
import JSON
import Ledger
import MasterData
import Payables
import Reports

/// What can be seen of a table of master data.
struct TableCommand<Named: NamedTable>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: Named.command, abstract: Named.rows,
      subcommands: [TableList<Named>.self, TableShow<Named>.self, TableHistory<Named>.self]
        + Named.further,
      defaultSubcommand: TableList<Named>.self)
  }
}

struct TableList<Named: NamedTable>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: "List the rows in the order of their keys (the default).")
  }

  @OptionGroup var place: Spool
  @Flag(help: "One JSON object a line.") var json = false
  @Option(help: "At most so many.") var limit: Int?
  @Argument(help: "Only rows with these values, such as supplier_id=S10001.")
  var values: [String] = []

  func run() throws {
    let wanted = try values.map(Self.condition)
    let ledger = try place.ledgerForLooking()
    var left = limit ?? .max
    try Terminal.reporting {
      try ledger.masterRows(of: Named.table) { record in
        guard left > 0, wanted.allSatisfy({ record.values[$0.column] ?? "" == $0.value })
        else { return }
        left -= 1
        Terminal.say(json ? MasterRowLines.json(record) : MasterRowLines.short(record))
      }
    }
  }

  private static func condition(_ text: String) throws -> (column: String, value: String) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let column = String(parts[0])
    let names = Named.table.columns.map(\.name)
    guard parts.count == 2, names.contains(column) else {
      Terminal.complain(
        "“\(text)” is no condition; they are column=value, with one of "
          + names.joined(separator: ", ") + ".")
      throw ExitCode(2)
    }
    return (column, String(parts[1]))
  }
}

struct TableShow<Named: NamedTable>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show", abstract: "Show what a row says now, or said on a day.",
      discussion: "Key: \(Named.keyColumns); the first part alone shows all rows that have it.")
  }

  @OptionGroup var place: Spool
  @Flag(help: "One JSON object a line.") var json = false
  @Option(help: "At the end of this day, 2026-11-26, or at this moment: with who brought it in.")
  var asOf: String?
  @Argument(help: "The key.") var key: [String]

  func run() throws {
    let key = key.joined(separator: "|")
    let end = try asOf.map(Terminal.endOfMoment)
    let ledger = try place.ledgerForLooking()
    let records = try Terminal.reporting { try ledger.masterRows(Named.table, under: key) }
    guard !records.isEmpty else { throw try place.unknownRow(Named.table, key) }
    if let end { return try show(records, before: end, ledger) }
    for (index, record) in records.enumerated() {
      if json {
        Terminal.say(MasterRowLines.json(record))
      } else {
        if index > 0 { Terminal.say("") }
        MasterRowLines.long(record).forEach(Terminal.say)
      }
    }
  }
}

extension TableShow {
  /// Says the versions in force then, each with since when, by whom and from which file.
  private func show(
    _ records: [MasterRecord], before end: Timestamp, _ ledger: Ledger
  ) throws {
    let versions = try Terminal.reporting {
      try records.compactMap { record in
        try ledger.history(of: Named.table, record.key).first { $0.isInForce(before: end) }
      }
    }
    guard !versions.isEmpty else {
      let table = Named.table.rawValue
      let none = Wording(
        "Eine solche Zeile gab es in \(table) noch nicht.",
        "There was no such row in \(table) yet.")
      throw Terminal.refused(none, in: try place.settings().language)
    }
    for version in versions {
      if json {
        Terminal.say(version.line)
      } else {
        Terminal.say(version.head)
        for line in MasterRowLines.long(version.record) { Terminal.say("    " + line) }
      }
    }
  }
}

struct TableHistory<Named: NamedTable>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "history", abstract: "Show what a row said over time, from when, by whom.",
      discussion: "Key: \(Named.keyColumns).")
  }

  @OptionGroup var place: Spool
  @Flag(help: "One JSON object a version.") var json = false
  @Argument(help: "The key.") var key: [String]

  func run() throws {
    let key = key.joined(separator: "|")
    let ledger = try place.ledgerForLooking()
    let versions = try Terminal.reporting { try ledger.history(of: Named.table, key) }
    guard !versions.isEmpty else { throw try place.unknownRow(Named.table, key) }
    var before: MasterRecord?
    for version in versions {
      if json {
        Terminal.say(version.line)
      } else {
        Terminal.say(version.head)
        let lines =
          before.map { MasterRowLines.differences($0, version.record) }
          ?? MasterRowLines.long(version.record)
        for line in lines { Terminal.say("    " + line) }
      }
      before = version.record
    }
  }
}

extension MasterVersion {
  fileprivate var head: String {
    "\(number)  \(since.berlinText)  \(actor)  \(source)"
  }

  fileprivate var line: String {
    JSONObject.text { object in
      object.add("version", number: number)
      object.add("since", since.description)
      object.add("until", until?.description)
      object.add("actor", actor)
      object.add("source", source)
      object.add("row", object: record) { MasterRowLines.add($1, to: &$0) }
    }
  }
}

extension Spool {
  /// Complains of a row that is not there; the program ends with 1.
  fileprivate func unknownRow(_ table: MasterTable, _ key: String) throws -> ExitCode {
    let unknown = Wording(
      "In \(table.rawValue) gibt es „\(key)“ nicht.",
      "There is no “\(key)” in \(table.rawValue).")
    return Terminal.refused(unknown, in: try settings().language)
  }
}
