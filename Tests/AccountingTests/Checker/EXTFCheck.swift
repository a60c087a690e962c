/// Checks an EXTF Buchungsstapel against the format, field by field and across fields.
struct EXTFCheck {
  let file: EXTFFile
  private(set) var findings: [EXTFFinding]
  private var header: [EXTFFile.Field] { file.lines.first ?? [] }

  init(_ bytes: [UInt8]) {
    file = EXTFFile(bytes)
    findings = file.findings
    check()
  }

  private mutating func check() {
    guard file.lines.count >= 3 else { return note("rows", 1) }
    checkHeader()
    checkCaptions()
    for (index, row) in file.lines.enumerated().dropFirst(2) { check(row, at: index + 1) }
    checkAcrossRows()
    if file.lines.count > 100_001 { note("too-many-rows", 1) }
  }

  var rules: Set<String> { Set(findings.map(\.rule)) }

  private mutating func note(_ rule: String, _ line: Int) {
    findings.append(EXTFFinding(rule, at: line))
  }

  private mutating func checkHeader() {
    guard header.count == HeaderRule.all.count else { return note("header-count", 1) }
    for (rule, field) in zip(HeaderRule.all, header) {
      if rule.isQuoted != field.isQuoted { note("h\(rule.number)-quotes", 1) }
      if field.isEmpty ? rule.isNeeded : !rule.form.accepts(field.value) {
        note("h\(rule.number)", 1)
      }
    }
    let (start, from, to) = (header[12].value, header[14].value, header[15].value)
    let end = (Int(start) ?? 0) + 10_000
    if from > to || from < start || (Int(to) ?? 0) >= end { note("period", 1) }
    let clock = Array(header[5].value.dropFirst(8))
    let isClock =
      clock.count == 9 && String(clock[0..<2]) < "24" && String(clock[2..<4]) < "60"
      && String(clock[4..<6]) < "60"
    if FieldForm.day(in: String(header[5].value.prefix(8)), "JJJJMMTT") == nil || !isClock {
      note("created", 1)
    }
  }

  private mutating func checkCaptions() {
    let captions = file.lines[1]
    guard captions.count == ColumnRule.all.count else { return note("caption-count", 2) }
    for (rule, field) in zip(ColumnRule.all, captions) where !field.value.hasPrefix(rule.caption) {
      note("caption-\(rule.number)", 2)
    }
  }

  private mutating func check(_ row: [EXTFFile.Field], at line: Int) {
    guard row.count == ColumnRule.all.count else { return note("row-count", line) }
    for (rule, field) in zip(ColumnRule.all, row) {
      if rule.isQuoted != field.isQuoted { note("c\(rule.number)-quotes", line) }
      if field.isEmpty ? rule.isNeeded : !rule.form.accepts(field.value) {
        note("c\(rule.number)", line)
      }
    }
    guard header.count == HeaderRule.all.count else { return }
    let cells = [""] + row.map(\.value)
    for rule in crossRules(cells) { note(rule, line) }
  }
}

extension EXTFCheck {
  /// The names of rules between fields that a row breaks; `cells[1]` is the first column.
  private func crossRules(_ cells: [String]) -> [String] {
    var broken: [String] = []
    func demand(_ rule: String, _ holds: Bool) { if !holds { broken.append(rule) } }
    let length = Int(header[13].value) ?? 0
    demand("account-length", cells[7].count == length)
    demand("creditor", cells[8].count == length + 1 && "789".contains(cells[8].first ?? "0"))
    demand("key-on-automatic", cells[9].isEmpty || !isAutomatic(cells[7], length))
    demand("date-in-period", date(cells[10]).map(isInPeriod) ?? false)
    demand("pair", Self.pairs.allSatisfy { cells[$0].isEmpty == cells[$0 + 1].isEmpty })
    demand("basis", cells[5].isEmpty == cells[6].isEmpty)
    demand("link", cells[20].isEmpty || cells[20].hasPrefix("BEDI "))
    demand(
      "acquisition", Self.acquisitions.contains(cells[9]) == !cells[40].isEmpty)
    demand("key-49", (cells[9] == "49") == !cells[45].isEmpty)
    demand("key-49-number", cells[45].isEmpty == cells[46].isEmpty)
    demand("service-needs-period", cells[115].isEmpty || !cells[116].isEmpty)
    demand("due-twice", cells[12].isEmpty == cells[117].isEmpty)
    demand("due-same", cells[12].isEmpty || cells[12] == Self.short(cells[117]))
    return broken
  }

  private static let pairs =
    Array(stride(from: 21, to: 37, by: 2)) + stride(from: 48, to: 88, by: 2)
  /// Intra-Community acquisitions with and without deduction, and what takes them back.
  private static let acquisitions: Set = ["19", "18", "13", "12", "69", "68", "63", "62"]

  /// The automatic accounts of both charts that incoming invoices are posted to.
  private func isAutomatic(_ account: String, _ length: Int) -> Bool {
    let four =
      header[26].value == "03"
      ? ["3106", "3108", "3120", "3140", "3123", "3125", "3736", "3731"]
      : ["5906", "5908", "5920", "5940", "5923", "5925", "5736", "5731"]
    return four.contains { account == $0 + String(repeating: "0", count: max(0, length - 4)) }
  }

  /// `TTMM` in the fiscal year of the header, as `JJJJMMTT`.
  private func date(_ dayMonth: String) -> String? {
    guard dayMonth.count == 4 else { return nil }
    let monthDay = String(dayMonth.suffix(2) + dayMonth.prefix(2))
    let start = header[12].value
    let year = (Int(start.prefix(4)) ?? 0) + (monthDay < start.suffix(4) ? 1 : 0)
    return "\(year)" + monthDay
  }

  private func isInPeriod(_ date: String) -> Bool {
    header[14].value <= date && date <= header[15].value
  }

  /// `TTMMJJ` of `TTMMJJJJ`.
  private static func short(_ date: String) -> String { String(date.prefix(4) + date.suffix(2)) }

  /// A document is one document everywhere: its id goes with one link, number and creditor.
  private mutating func checkAcrossRows() {
    var documents: [String: [String]] = [:]
    for (index, row) in file.lines.enumerated().dropFirst(2)
    where row.count == ColumnRule.all.count {
      let values = row.map(\.value)
      guard let id = Self.information("Beleg-ID", in: values) else {
        note("no-document-id", index + 1)
        continue
      }
      let names = [values[19], values[10], values[7], values[9]]
      if documents[id, default: names] != names { note("document-differs", index + 1) }
      documents[id] = names
    }
    let links = documents.values.map { $0[0] }.filter { !$0.isEmpty }
    if Set(links).count != links.count { note("link-of-two", 3) }
  }

  static func information(_ kind: String, in values: [String]) -> String? {
    stride(from: 47, to: 87, by: 2).first { values[$0] == kind }.map { values[$0 + 1] }
  }
}

extension EXTFCheck {
  /// What the rows come to: cents by document id, debits above zero.
  var cents: [String: Int] {
    var sums: [String: Int] = [:]
    for row in file.lines.dropFirst(2) {
      let values = row.map(\.value)
      guard values.count == ColumnRule.all.count, let id = Self.information("Beleg-ID", in: values),
        let amount = Int(values[0].replacing(",", with: ""))
      else { continue }
      sums[id, default: 0] += values[1] == "S" ? amount : -amount
    }
    return sums
  }

  /// Cents by creditor and Belegfeld 1: an open item of the subledger.
  var openItems: [[String]: Int] {
    file.lines.dropFirst(2).reduce(into: [:]) { sums, row in
      let amount = Int(row[0].value.replacing(",", with: "")) ?? 0
      sums[[row[7].value, row[10].value], default: 0] += row[1].value == "S" ? amount : -amount
    }
  }
}
