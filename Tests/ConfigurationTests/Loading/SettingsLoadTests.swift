import Foundation
import Invoice
import InvoiceRules
import Matching
import Payables
import ReadResult
import SystemPackage
import TestSupport
import Testing

@testable import Configuration

struct SettingsLoadTests {
  // MARK: - Without a file

  @Test func `without a file the conventional channels exist below the spool`() throws {
    let settings = try Settings.load(file: nil, spool: "/srv/r")
    let channels = settings.channels.map { "\($0.name) \($0.kind) \($0.path)" }
    #expect(
      channels == [
        "mail maildir /srv/r/inbox/mail", "scan scan /srv/r/inbox/scan",
        "upload upload /srv/r/inbox/upload", "masterdata masterdata /srv/r/inbox/masterdata",
        "decisions decisions /srv/r/inbox/decisions",
      ])
    #expect(settings.channels.map { $0.slaHours(settings.serviceLevels) } == [1, 24, 1, 1, 1])
  }

  @Test func `without a file everything has the documented default`() throws {
    let settings = try Settings.load(file: nil, spool: nil)
    #expect(settings.spool == "/var/lib/rohrpost")
    #expect(settings.ledgerPath == "/var/lib/rohrpost/state/rohrpost.sqlite")
    #expect(settings.metricsFile == "/var/lib/rohrpost/state/metrics.prom")
    #expect(settings.fileLimit == 200 << 20)
    #expect(settings.freeSpaceWatermark == 512 << 20)
    #expect(settings.lateAppendSeconds == 600)
    #expect(settings.unclaimedWarningSeconds == 900)
    #expect(settings.batchLimit == 64)
    #expect(settings.channels.map(\.pollSeconds) == [2, 2, 2, 2, 2])
    #expect(settings.reading.workers >= 1)
    #expect(settings.reading.limits == ReadingLimits())
    #expect(settings.reading.allowance == Allowance.full)
    #expect(settings.policy.senders["mail"]?.verdict(for: ["a@b.de"]) == .allowed)
    #expect(settings.policy.channelDeadlines["scan"] == .hours(24))
  }

  // MARK: - With a file

  private static let sample = """
    [paths]
    spool = "spool"
    state = "/srv/state"

    [[company]]
    name = "Nordlicht Hausverwaltung GmbH"
    aliases = ["Nordlicht"]
    zip = "24103"
    vat_id = "de 136 695 976"
    iban = "DE02 1203 0000 0000 2020 51"
    provides_cleaning = true

    [[channel]]
    name = "rechnung@"
    kind = "maildir"
    path = "inbox/mail"
    allow_senders = ["@lieferant.example"]
    deny_senders = ["werbung@lieferant.example"]
    recipients = { "technik@" = "Technik" }
    sla_hours = 2
    poll_seconds = 1

    [[channel]]
    name = "Poststelle"
    kind = "scan"
    settle_seconds = 5
    ready_marker = ".ok"
    sensitive = true
    subfolders = "cost_center"
    department = "Verwaltung"
    ignore = ["*.bak"]

    [tolerance]
    price_percent = 2
    price_absolute = "12.50"

    [[tolerance_for]]
    trade = "Aufzug"
    price_percent = "3"

    [policy]
    order_required = false

    [calendar]
    state = "TH"

    [reading]
    workers = 3
    memory_mib = 2048
    attempts = 3
    megapixels = 100
    extracted_mib = 1000
    depth = 2

    [sensitive]
    recipients = ["chef@"]

    [language]
    operator = "en"
    """

  @Test func `a file's values are taken`() throws {
    let settings = try Settings.parse(
      Self.sample, file: "pipeline.conf", folder: AbsolutePath("/etc/rohrpost"))
    let company = try #require(settings.companies.first)
    #expect(company.postCode == "24103")
    #expect(company.vatIdentifier == "DE136695976")
    #expect(company.iban == "DE02120300000000202051")
    #expect(company.providesCleaning && !company.providesConstruction)
    #expect(settings.tolerances.general.pricePercent.description == "2")
    #expect(settings.tolerances.general.priceAbsolute.description == "12.50")
    let elevators = settings.policy.tolerances.tolerances(supplier: "K1", trade: "Aufzug")
    #expect(elevators.pricePercent.description == "3")
    #expect(elevators.priceAbsolute.description == "12.50")
    #expect(!settings.purchasing.isOrderRequired)
    #expect(settings.state == .thuringia)
    #expect(settings.reading.workers == 3)
    #expect(settings.reading.memoryBytes == 2048 << 20)
    #expect(settings.reading.attempts == 3)
    #expect(settings.reading.limits.pixels == 100_000_000)
    #expect(settings.reading.allowance == Allowance(bytes: 2000 << 20, parts: 5000, depth: 2))
    #expect(settings.language == .english)
    #expect(settings.channels.first?.pollSeconds == 1)
  }

  @Test func `a file's channels come with the conventional ones nobody replaced`() throws {
    let settings = try Settings.parse(
      Self.sample, file: "pipeline.conf", folder: AbsolutePath("/etc/rohrpost"))
    #expect(
      settings.channels.map(\.name) == [
        "rechnung@", "Poststelle", "scan", "upload", "masterdata", "decisions",
      ])
    let scan = settings.channels[1]
    #expect(scan.path == "/etc/rohrpost/spool/inbox/Poststelle")
    #expect(scan.settleSeconds == 5)
    #expect(scan.readyMarker == ".ok")
    #expect(scan.subfolders == .costCenter)
    #expect(scan.slaHours(settings.serviceLevels) == 24)
    #expect(settings.paths.state == "/srv/state")
    #expect(settings.metricsFile == "/etc/rohrpost/spool/state/metrics.prom")
  }

  @Test func `deciding gets the file's rules`() throws {
    let policy = try Settings.parse(Self.sample, file: "pipeline.conf").policy
    #expect(policy.companies.map(\.aliases) == [["Nordlicht"]])
    let senders = try #require(policy.senders["rechnung@"])
    #expect(senders.verdict(for: ["a@lieferant.example"]) == .allowed)
    #expect(senders.verdict(for: ["werbung@lieferant.example"]) != .allowed)
    #expect(policy.departments["rechnung@"]?.department(for: ["technik@x.example"]) == "Technik")
    #expect(policy.channelDeadlines["rechnung@"] == .hours(2))
    #expect(policy.calendar.state == .thuringia)
    #expect(
      policy.sensitivity.mark(recipients: ["chef@x.example"], subject: nil) != nil)
    #expect(policy.sensitivity.recipients.count == 1)
    #expect(policy.sensitivity.subjects == SensitivityRules.standard.subjects)
  }

  @Test func `the conventional channels can be left away`() throws {
    let text = "[paths]\nconventional_channels = false\n[[channel]]\nname = \"a\"\nkind = \"scan\""
    let settings = try Settings.parse(text, file: "pipeline.conf")
    #expect(settings.channels.map(\.name) == ["a"])
  }

  @Test func `a channel around a conventional one or in it replaces it`() throws {
    let text = """
      [[channel]]
      name = "Mails"
      kind = "maildir"
      path = "inbox/mail/rechnung"
      [[channel]]
      name = "SCAN"
      kind = "scan"
      path = "/mnt/scanner"
      """
    let settings = try Settings.parse(text, file: "pipeline.conf")
    #expect(
      settings.channels.map(\.name) == ["Mails", "SCAN", "upload", "masterdata", "decisions"])
  }

  @Test func `the spool of the command line goes first`() throws {
    let settings = try Settings.parse(
      Self.sample, file: "pipeline.conf", spool: AbsolutePath("/tmp/x"))
    #expect(settings.metricsFile == "/tmp/x/state/metrics.prom")
  }

  // MARK: - From the disk

  @Test func `a relative spool counts from where the command runs or the file lies`() throws {
    let folder = try TemporaryFolder()
    let file = folder.path.appending("pipeline.conf")
    try Data("[paths]\nspool = \"../there\"\n".utf8).write(to: URL(filePath: file.string))
    let fromFile = try Settings.load(file: file.string, spool: nil)
    #expect(fromFile.spool == folder.path.removingLastComponent().appending("there").string)
    let here = FileManager.default.currentDirectoryPath
    #expect(try Settings.load(file: nil, spool: "./here").spool == here + "/here")
  }

  @Test func `a file that is not there is a problem`() throws {
    let error = #expect(throws: ConfigurationError.self) {
      try Settings.load(file: "/nowhere/pipeline.conf", spool: nil)
    }
    #expect(error?.problems.map(\.file) == ["/nowhere/pipeline.conf"])
    #expect(error?.problems.first?.line == nil)
  }

  @Test(arguments: [
    ([UInt8]("[log]\n# f\u{FC}r\n".unicodeScalars.map { UInt8($0.value) }), 2),
    (Array("[log]\n\nlevel = \"i\0nfo\"\n".utf8), 3),
  ])
  func `bytes that are no text are a problem with their line`(bytes: [UInt8], line: Int) throws {
    let folder = try TemporaryFolder()
    let file = folder.path.appending("pipeline.conf").string
    try Data(bytes).write(to: URL(filePath: file))
    let error = #expect(throws: ConfigurationError.self) {
      try Settings.load(file: file, spool: nil)
    }
    #expect(error?.problems.map(\.line) == [line])
  }

  @Test func `a file of more than a mebibyte is a problem`() throws {
    let folder = try TemporaryFolder()
    let file = folder.path.appending("pipeline.conf").string
    try Data(repeating: 0x0A, count: (1 << 20) + 1).write(to: URL(filePath: file))
    #expect(throws: ConfigurationError.self) { try Settings.load(file: file, spool: nil) }
  }
}
