import Invoice
import InvoiceRules
import MasterData
import Payables
import ReadResult
import Reports
import TestSupport
import Testing

struct WorklistsTests {
  private static let now = SampleVoucher.time

  private static func user(_ id: String, _ roles: [Role], isActive: Bool = true) -> User {
    var user = User(id: id, name: id.uppercased())
    user.roles = roles
    user.isActive = isActive
    return user
  }

  private static let users = [
    user("anna", [.fm]), user("bert", [.fm, .budget]), user("paul", [.ap]),
    user("clara", [.compliance]), user("leon", [.fm], isActive: false), user("../Eva", [.it]),
  ]

  private static func line(
    _ number: Int, _ role: Role, _ kind: TaskKind = .factualCheck,
    _ change: (inout TaskLine) -> Void = { _ in }
  ) -> TaskLine {
    let id = TaskID(voucher: VoucherID(year: 2026, number: number), number: 1)
    let deadline = now.adding(seconds: Int64(number) * 3600 - 7200)
    var line = TaskLine(
      WorkTask(
        id: id, kind: kind, role: role, openedAt: now, deadline: deadline, alarm: deadline))
    line.documentClass = .invoice
    line.supplier = "Müller <& Söhne>"
    line.invoiceNumber = "=1+1"
    line.gross = ExactDecimal("1190.00")
    line.currency = CurrencyCode(rawValue: "EUR")
    change(&line)
    return line
  }

  private func files(
    _ lines: [(TaskLine, people: [String])], _ users: [User] = users
  ) -> [String: String] {
    var lists = Worklists(of: users, language: .german, now: Self.now)
    for (line, people) in lines { lists.add(line, people: people) }
    var files: [String: String] = [:]
    lists.files { files[$0] = String(decoding: $1, as: UTF8.self) }
    return files
  }

  @Test func `without a task there is the index only`() {
    #expect(files([]).keys.sorted() == ["index.html"])
  }

  @Test func `a task is on the list of its role and of all in it`() throws {
    let files = files([(Self.line(1, .fm), [])])
    #expect(
      files.keys.sorted() == [
        "index.html", "role-fm.csv", "role-fm.html", "user-anna.csv", "user-anna.html",
        "user-bert.csv", "user-bert.html",
      ])
    let page = try #require(files["user-anna.html"])
    #expect(page.contains("B26-0000001-1"))
    #expect(page.contains("Müller &lt;&amp; Söhne&gt;"))
    #expect(page.contains(#"href="../cases/B26-0000001.html""#))
    #expect(page.contains("überfällig"))
    #expect(!page.contains("<script"))
    #expect(files["index.html"]?.contains("user-bert.html") == true)
    let table = try #require(files["role-fm.csv"])
    #expect(table.split(separator: "\r\n").count == 2)
    #expect(table.contains(";'=1+1;1.190,00;EUR;"))
  }

  @Test func `a task with a name is on that one's list, and on the role's`() throws {
    let files = files([(Self.line(1, .fm) { $0.task.user = "anna" }, ["anna"])])
    #expect(files["user-anna.html"] != nil)
    #expect(files["user-bert.html"] == nil)
    #expect(files["role-fm.html"] != nil)
  }

  @Test func `who is asked for two reasons has it once, in the order of deadlines`() throws {
    let both = Self.line(1, .fm) { $0.task.escalatedTo = [.budget] }
    let files = files([(both, []), (Self.line(2, .fm), [])])
    let table = try #require(files["user-bert.csv"]).split(separator: "\r\n")
    #expect(table.count == 3)
    #expect(table[1].contains("B26-0000001-1"))
    #expect(table[2].contains("B26-0000002-1"))
  }

  @Test func `a suspicion is on the lists of those who look into it, and not in the index`() throws
  {
    let files = files([(Self.line(1, .compliance, .settleCase), [])])
    #expect(
      files.keys.sorted() == [
        "index.html", "role-compliance.csv", "role-compliance.html", "user-clara.csv",
        "user-clara.html",
      ])
    #expect(files["index.html"]?.contains("compliance") == false)
    #expect(files["index.html"]?.contains("clara") == false)
    #expect(files["user-clara.html"]?.contains("../compliance/B26-0000001.html") == true)
  }

  @Test func `of a sensitive document only id and class are told`() throws {
    let line = Self.line(1, .ap) {
      $0.isSensitive = true
      ($0.supplier, $0.invoiceNumber, $0.gross, $0.currency) = (nil, nil, nil, nil)
      $0.task.code = .duplicate
      $0.task.question = WorkTask.Question(text: "Gehalt?", by: "anna", task: $0.task.id)
    }
    for file in files([(line, [])]).values {
      #expect(!file.contains("Gehalt"))
      #expect(!file.contains("EX06"))
      #expect(!file.contains("../cases"))
    }
    #expect(!line.json.contains("Gehalt"))
  }

  @Test func `a discount that is at risk is told with its amount`() throws {
    let line = Self.line(3, .ap) {
      var terms = TaskTerms()
      terms.discountUntil = CalendarDate("2026-11-30")
      terms.discount = ExactDecimal("12.34")
      terms.isHurried = true
      $0.task.terms = terms
    }
    let page = try #require(files([(line, [])])["user-paul.html"])
    #expect(page.contains("Skonto bis 30.11.2026: 12,34 EUR gehen sonst verloren"))
    #expect(line.json.contains(#""skonto_until":"2026-11-30""#))
  }

  @Test func `a name from outside never leaves the folder`() {
    let names = files([(Self.line(1, .it), [])]).keys.sorted()
    #expect(names.contains("user-..=2F=45va.html"))
    #expect(names.allSatisfy { !$0.contains("/") })
    let long = String(repeating: "a", count: 300)
    let users = [Self.user(long + "1", [.it]), Self.user(long + "2", [.it])]
    let pages = files([(Self.line(1, .it), [])], users).keys.filter { $0.hasPrefix("user-") }
    #expect(pages.count == 4)
    #expect(pages.allSatisfy { $0.utf8.count < 255 })
  }

  @Test func `a page ends at its limit and says so, the table has all`() throws {
    let count = Worklists.rowsMax + 5
    let files = files((1...count).map { (Self.line($0, .ap), []) })
    let page = try #require(files["role-ap.html"])
    #expect(page.contains("die ersten \(Worklists.rowsMax)"))
    #expect(page.split(separator: "<tr>").count == Worklists.rowsMax + 2)
    #expect(files["role-ap.csv"]?.split(separator: "\r\n").count == count + 1)
  }
}
