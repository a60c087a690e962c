import Foundation
import Invoice
import SystemPackage
import TestSupport
import Testing

/// From approved to posted and paid, with the real programs and a simulated bank (J, K).
@Suite struct SettlementTests {
  private let spool: TestSpool

  init() throws { spool = try TestSpool.settling() }

  private func post() throws {
    let answer = try spool.ask("post", "run", "--as", "paul")
    try #require(answer.code == 0, "\(answer.output)\(answer.complaints)")
    try spool.drain()
  }

  /// Proposes a run that pays all there is.
  private func propose() throws -> String {
    let answer = try spool.ask("pay", "propose", "--as", "paul", "--next", "2027-12-30")
    try #require(answer.code == 0, "\(answer.output)\(answer.complaints)")
    return answer.output
  }

  @Test func `an approved invoice is posted, paid and confirmed`() throws {
    try spool.approve("R-1", "R-2")
    #expect(try spool.standing == ["approved", "approved"])
    try post()
    #expect(try spool.standing == ["posted", "posted"])
    let folder = "output/postings/P26-0000001"
    #expect(
      spool.names(in: folder) == ["Belege_P26-0000001_1.zip", "EXTF_P26-0000001.csv"])
    let rows = String(
      decoding: try spool.bytes(of: "\(folder)/EXTF_P26-0000001.csv"), as: UTF8.self
    ).split(separator: "\r\n")
    #expect(rows.count == 4)
    #expect(rows[2].hasPrefix(#"119,00;"S";"#) && rows[2].contains(#";6470;70001;"9";"#))

    // Nothing is posted twice.
    #expect(try spool.ask("post", "run", "--as", "paul").code == 0)
    try spool.drain()
    #expect(spool.names(in: "output/postings") == ["P26-0000001"])

    #expect(try propose().contains("Z26-0000001"))
    #expect(try spool.standing == ["payment_proposed", "payment_proposed"])
    #expect(try spool.ask("tasks", "--json").output.contains(#""run":"Z26-0000001""#))
    let own = try spool.ask("pay", "release", "Z26-0000001", "--as", "paul")
    #expect(own.code == 1)
    #expect(own.complaints.contains("andere Person"))
    #expect(try spool.ask("pay", "release", "Z26-0000009", "--as", "paul").code == 1)
    let stopped = try spool.journal().filter { $0.kind == "decision_refused" }
    #expect(stopped.map(\.voucher) == ["B26-0000001"])
    #expect(try spool.ask("pay", "release", "Z26-0000001", "--as", "tom").code == 0)
    try spool.drain()
    try expectPersonsInJournal()
    #expect(
      spool.names(in: "output/payments/Z26-0000001")
        == ["pain001-Z26-0000001.xml", "protokoll-Z26-0000001.csv"])

    let file = try spool.bytes(of: "output/payments/Z26-0000001/pain001-Z26-0000001.xml")
    #expect(Pain001Checker.faults(in: file) == [])
    var bank = SimulatedBank()
    let today = try #require(CalendarDate(String(spool.journal().last?.time.prefix(10) ?? "")))
    try drop(bank.take(file, on: today), "answer.xml")
    let account = "DE75512108001245126199"
    for day in bank.days(of: account) {
      try drop(bank.report(.statement, of: account, on: day), "auszug-\(day).xml")
    }
    #expect(try spool.standing == ["paid", "paid"])
    #expect(spool.names(in: "inbox/bank/error") == [])
    #expect(try spool.ask("verify").code == 0)
    #expect(try spool.ask("deliveries").code == 0)
  }

  /// Whoever posted, proposed and released stands in the journal, beside the account that
  /// entered it.
  private func expectPersonsInJournal() throws {
    let journal = try spool.journalText().split(separator: "\n")
    for (kind, user) in [
      ("payment_run_proposed", "paul"), ("payment_proposed", "paul"),
      ("payment_run_released", "tom"), ("payment_released", "tom"),
      ("posting_batch_closed", "paul"),
    ] {
      let entries = journal.filter { $0.contains(#""kind":"\#(kind)""#) }
      #expect(!entries.isEmpty)
      for entry in entries {
        #expect(entry.contains(#":"\#(user)""#), "\(entry)")
        #expect(!entry.contains(#""actor":"user:\#(user)""#), "\(entry)")
      }
    }
  }

  private func drop(_ text: String, _ name: String, into other: TestSpool? = nil) throws {
    let spool = other ?? spool
    try FileManager.default.createDirectory(
      atPath: spool.inbox("bank").string, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: spool.inbox("bank").appending(name).string))
    try spool.drain()
  }

  @Test func `what the bank gives back is held until somebody has looked`() throws {
    try spool.approve("R-1")
    try post()
    _ = try propose()
    try #require(try spool.ask("pay", "release", "Z26-0000001", "--as", "tom").code == 0)
    try spool.drain()
    let file = try spool.bytes(of: "output/payments/Z26-0000001/pain001-Z26-0000001.xml")
    let today = try #require(CalendarDate(String(spool.journal().last?.time.prefix(10) ?? "")))
    var bank = SimulatedBank(fates: ["Z26-0000001-0001": .rejected("AC04")])
    try drop(bank.take(file, on: today), "answer.xml")
    #expect(try spool.standing == ["on_hold"])
    let task = try #require(try spool.ask("tasks", "--json").lines.first)
    #expect(task.contains(#""kind":"follow_up""#))
    #expect(
      try spool.ask("pay", "unhold", "B26-0000001", "--note", "neue IBAN", "--as", "paul").code == 0
    )
    #expect(try spool.standing == ["posted"])
    #expect(try propose().contains("Z26-0000002"))
  }

  @Test func `a statement whose reading is broken off is not called none`() throws {
    let spool = try TestSpool.settling("[reading]\nxml_elements = 1000")
    let elements = String(repeating: "<a/>", count: 1001)
    try drop(
      "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\">\(elements)</Document>",
      "auszug.xml", into: spool)
    let note = try #require(spool.names(in: "inbox/bank/error").last)
    let text = String(decoding: try spool.bytes(of: "inbox/bank/error/\(note)"), as: UTF8.self)
    #expect(text.contains("brach ab") && !text.contains("kein Kontoauszug"))
  }

  @Test func `a posting is taken back by a batch of its own`() throws {
    try spool.approve("R-1")
    try post()
    let answer = try spool.ask(
      "post", "reverse", "B26-0000001", "--reason", "falscher Lieferant", "--as", "paul")
    #expect(answer.code == 0, "\(answer.complaints)")
    try spool.drain()
    #expect(spool.names(in: "output/postings") == ["P26-0000001", "P26-0000002"])
    let text = String(
      decoding: try spool.bytes(of: "output/postings/P26-0000002/EXTF_P26-0000002.csv"),
      as: UTF8.self)
    #expect(text.contains(#"119,00;"H";"#))
    // It is decided again from its reading.
    #expect(try spool.standing == ["in_approval"])
  }

  @Test func `another account is posted anew, also of what is posted already`() throws {
    try spool.approve("R-1")
    try post()
    let answer = try spool.ask(
      "post", "code", "B26-0000001", "--account", "6335", "--cost-center", "200", "--reason",
      "falsches Konto", "--as", "paul")
    #expect(answer.code == 0, "\(answer.complaints)")
    try spool.drain()
    #expect(try spool.standing == ["posted"])
    let rows = String(
      decoding: try spool.bytes(of: "output/postings/P26-0000002/EXTF_P26-0000002.csv"),
      as: UTF8.self
    ).split(separator: "\r\n").dropFirst(2)
    #expect(rows.count == 2)
    #expect(rows.contains { $0.contains(";6470;") } && rows.contains { $0.contains(";6335;") })
  }

  @Test func `accounting answers, and what it refuses is posted anew`() throws {
    try spool.approve("R-1", "R-2")
    try post()
    let folder = spool.inbox("acknowledgements")
    try FileManager.default.createDirectory(
      atPath: folder.string, withIntermediateDirectories: true)
    let text = """
      batch;voucher;status;reference;message
      P26-0000001;B26-0000001;ok;4711;
      P26-0000001;B26-0000002;abgelehnt;;Periode gesperrt
      """
    try Data(text.utf8).write(to: URL(filePath: folder.appending("antwort.csv").string))
    try spool.drain()
    #expect(try spool.standing == ["posted", "approved"])
    #expect(spool.names(in: "inbox/acknowledgements/done").contains("antwort.csv"))
    let task = try #require(try spool.ask("tasks", "--json").lines.first)
    #expect(task.contains(#""kind":"posting""#))
    try post()
    #expect(try spool.standing == ["posted", "posted"])
    #expect(try spool.ask("verify").code == 0)
  }

  @Test func `what leaves the account is what was approved less the discounts`() throws {
    let spool = try TestSpool.settling(terms: "90;2,00;60")
    try spool.approve("R-1", "R-2", "R-3", "R-4")
    #expect(try spool.ask("post", "run", "--as", "paul").code == 0)
    #expect(
      try spool.ask("pay", "propose", "--as", "paul", "--next", "2027-12-30").code == 0)
    #expect(try spool.ask("pay", "release", "Z26-0000001", "--as", "tom").code == 0)
    try spool.drain()
    let text = String(
      decoding: try spool.bytes(of: "output/payments/Z26-0000001/pain001-Z26-0000001.xml"),
      as: UTF8.self)
    // 4 × (119.00 − 2.38), in one transfer.
    #expect(text.contains("<CtrlSum>466.48</CtrlSum>"))
    #expect(text.contains(#"<InstdAmt Ccy="EUR">466.48</InstdAmt>"#))
  }

  @Test func `what was posted is still paid where nothing is posted any more`() throws {
    try spool.approve("R-1")
    try post()
    try spool.configure(
      spool.configured.replacing(#"format = "datev""#, with: #"format = "none""#))
    #expect(try propose().contains("Z26-0000001"))
  }

  @Test func `a payment that another system made is taken from its list`() throws {
    try spool.approve("R-1")
    try post()
    let file = try spool.folder.file(
      "payments.csv",
      """
      supplier_id;invoice_number;paid_at;amount;skonto;reference
      K1;R-1;27.11.2026;119,00;;ZL-1
      """)
    #expect(try spool.ask("import", file.string).code == 0)
    try spool.drain()
    #expect(try spool.standing == ["paid"])
  }

  @Test func `a complaint of what is posted neither posts nor pays it again`() throws {
    try spool.approve("R-1")
    try post()
    #expect(
      try spool.ask(
        "complaints", "open", "B26-0000001", "--reason", "other", "--text", "Mangelhaft", "--as",
        "paul"
      ).code == 0)
    #expect(try spool.standing == ["on_hold"])
    let settle = ["complaints", "settle", "B26-0000001", "--note", "Nachgebessert"]
    #expect(try spool.ask(settle).complaints.contains("keine aktive Person"))
    #expect(try spool.ask(settle + ["--as", "paul"]).code == 0)
    try spool.drain()
    #expect(try spool.standing == ["posted"])
    #expect(try spool.ask("post", "run", "--as", "paul").code == 0)
    try spool.drain()
    #expect(spool.names(in: "output/postings") == ["P26-0000001"])
  }

  @Test func `what others paid meanwhile is in no run, and one with it is not released`() throws {
    try spool.approve("R-1", "R-2")
    try post()
    _ = try propose()
    let file = try spool.folder.file(
      "payments.csv",
      """
      supplier_id;invoice_number;paid_at;amount;skonto;reference
      K1;R-2;27.11.2026;119,00;;ZL-1
      """)
    #expect(try spool.ask("import", file.string).code == 0)
    let answer = try spool.ask("pay", "release", "Z26-0000001", "--as", "tom")
    #expect(answer.code == 1, "\(answer.output)")
    #expect(answer.complaints.contains("zurückgenommen"))
    #expect(try spool.ask("pay", "list", "--json").output.contains(#""withdrawn""#))
    try spool.drain()
    #expect(try spool.standing == ["posted", "paid"])
    #expect(try propose().contains("1 Überweisung, 119,00 EUR"))
  }

  @Test func `a run is taken back when others paid the document that its task stands at`() throws {
    try spool.approve("R-1", "R-2")
    try post()
    _ = try propose()
    let file = try spool.folder.file(
      "payments.csv",
      """
      supplier_id;invoice_number;paid_at;amount;skonto;reference
      K1;R-1;27.11.2026;119,00;;ZL-1
      """)
    #expect(try spool.ask("import", file.string).code == 0)
    try spool.drain()
    #expect(try spool.standing == ["paid", "posted"])
    #expect(try !spool.ask("tasks", "--json").output.contains("Z26-0000001"))
    #expect(try propose().contains("1 Überweisung, 119,00 EUR"))
  }

  @Test func `who approved neither posts nor corrects the posting`() throws {
    try spool.approve("R-1")
    #expect(try spool.ask("post", "run", "--as", "anna").code == 1)
    try post()
    let answer = try spool.ask(
      "post", "code", "B26-0000001", "--account", "6335", "--reason", "x", "--as", "anna")
    #expect(answer.code == 1)
    #expect(answer.complaints.contains("Rollen"))
  }

  @Test func `what may not be paid is a task, until nothing speaks against it`() throws {
    try spool.approve("R-1")
    try post()
    func block(_ word: String) throws {
      let file = try spool.folder.file(
        "suppliers.csv",
        """
        supplier_id;name;vat_id;iban;creditor_account;blocked
        K1;Dampfkessel Anlagenbau GmbH;DE136695976;DE02120300000000202051;70001;\(word)
        """)
      #expect(try spool.ask("import", file.string).code == 0)
    }
    try block("ja")
    #expect(try propose().contains("gesperrt"))
    let task = try #require(try spool.ask("tasks", "--json").lines.first)
    #expect(task.contains(#""kind":"payment""#))
    try block("nein")
    #expect(try propose().contains("Z26-0000001"))
    #expect(try !spool.ask("tasks", "--json").output.contains(#""kind":"payment""#))
  }
}
