import Archive
import ArgumentParser
import Configuration
import Files
import Foundation
import InvoiceRules
import Ledger
import MasterData
import Payables
import Pipeline
import ReadingClient
import Reports
import SystemPackage

struct Import: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Bring in master data: suppliers, orders, receipts, contracts and the rest.",
    discussion: """
      CSV files with a header line, or XML files: the base name of a file says the table \
      (suppliers.csv, orders-2026-11.xml). In XML each child element of the root is a row, and its \
      child elements or attributes are the columns, in any case and namespace, with `-` as `_`; \
      where an element in it comes several times (<line> in <order>), each is a row that has the \
      outer columns as well. A file is taken whole or not at all, and rows replace those with the \
      same key. Names, addresses and bank accounts of known suppliers wait for a second person \
      (`suppliers changes`). Exit code 1 where a file was refused.
      """)

  @OptionGroup var place: Spool
  @OptionGroup var person: ActingPerson
  @Flag(help: "Only say what would become of the files.") var check = false
  @Flag(help: "One JSON object a file.") var json = false
  @Argument(help: "The files, in any order.") var files: [String]

  func run() async throws {
    let settings = try place.settings()
    let now = Timestamp.now
    let user = try settings.person(named: person.name)
    if !check { try place.refuseForeignSpool(settings) }
    let paths = files
    let progress = ProgressLine(in: settings.language)
    defer { progress.end() }
    let observer = progress.observer
    let handedIn = try await Terminal.reporting {
      try await Self.read(paths, settings, observer)
    }
    let reports = try Terminal.reporting {
      try withLedger(settings) { ledger, archive in
        try Terminal.heed(try person.refusal(user, ledger), in: settings.language)
        let author = Author.user(user)
        return try MasterImporter(ledger, archive, at: now, by: author, actor: ActingAccount.actor)
          .take(handedIn, isCheck: check, progress: observer)
      }
    }
    progress.end()
    try Terminal.reporting {
      let refused = RefusedMasterData(settings)
      for report in reports where report.fate == .taken { try refused.forget(report.file) }
    }
    for (index, report) in reports.enumerated() {
      if json {
        Terminal.say(report.line(settings.language))
      } else {
        if index > 0 { Terminal.say("") }
        Terminal.write(report.text(at: now, settings.language))
      }
    }
    if reports.contains(where: { $0.fate == .refused }) { throw ExitCode(1) }
  }

  private static let reading = Wording("Dateien lesen", "Reading files")

  /// The files, read; a reader process is started where one of them is XML.
  private static func read(
    _ paths: [String], _ settings: Settings, _ progress: WorkProgress.Observer?
  ) async throws -> [MasterImporter.HandedIn] {
    let files = try paths.map { path in
      let path = FilePath(path)
      let bytes = try FileContents.read(path, limit: Int64(DropLimits.bytes))
      return (name: CleanName.forShowing(path.lastComponent?.bytes ?? []), bytes: bytes)
    }
    let needsReader = files.contains {
      MasterFileReader.isForReader(name: $0.name, bytes: $0.bytes)
    }
    if !needsReader {
      return files.enumerated().map { index, file in
        progress?(WorkProgress(Self.reading, index, of: files.count))
        return MasterImporter.HandedIn(
          MasterDrop(name: file.name, bytes: file.bytes), bytes: file.bytes)
      }
    }
    var pool = settings.readerPool(executable: try ReaderExecutable.locate())
    pool.readers = 1
    return try await ReaderPool.withReaders(pool, logger: Log.quiet) { readers in
      let reader = MasterFileReader(readers)
      var read: [MasterImporter.HandedIn] = []
      for file in files {
        progress?(WorkProgress(Self.reading, read.count, of: files.count))
        read.append(try await reader.read(name: file.name, bytes: file.bytes))
      }
      return read
    }
  }

  /// Lends the ledger; master data may be the first thing that comes into a spool.
  ///
  /// A check leaves nothing: where there is no ledger yet, it asks an empty one beside the spool.
  private func withLedger<Value>(
    _ settings: Settings, _ body: (Ledger, ArchiveTree) throws -> Value
  ) throws -> Value {
    let archive = ArchiveTree(spool: FilePath(settings.spool))
    let path = FilePath(settings.ledgerPath)
    if check, try FileStatus.ifExists(path) == nil {
      let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
      defer { try? FileManager.default.removeItem(at: folder) }
      return try body(try Ledger(at: folder.appending(path: "ledger.sqlite").path), archive)
    }
    try FileOperations.makeDirectory(path.removingLastComponent())
    if !check { try archive.prepare() }
    return try body(try Ledger(at: settings.ledgerPath), archive)
  }
}
