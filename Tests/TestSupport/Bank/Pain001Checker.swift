/// Checks a payment file as a German bank would.
///
/// The bytes, the schema, and the rules that no schema can say. It shares nothing with the program
/// that writes the file.
package enum Pain001Checker {
  /// What is wrong, in English with the place; empty for a file that banks take.
  package static func faults(in bytes: [UInt8]) -> [String] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return ["a byte order mark"] }
    guard let text = String(validating: bytes, as: UTF8.self) else { return ["not UTF-8"] }
    guard text.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>") else {
      return ["no XML declaration"]
    }
    do {
      let root = try SmallXML(parsing: text)
      return Pain001Schema.faults(in: root) + rules.flatMap { $0(root) } + characterFaults(root)
    } catch {
      return ["not well-formed: \(error)"]
    }
  }

  private typealias Rule = @Sendable (SmallXML) -> [String]

  private static let rules: [Rule] = [
    counts, sums, amounts, accounts, references, identifiers, days, uniqueness, names,
  ]

  // MARK: - Numbers

  private static func counts(_ root: SmallXML) -> [String] {
    let header = root.initiation?["GrpHdr", "NbOfTxs"]?.text
    let orders = root.orders.filter {
      $0["NbOfTxs"]?.text != String($0.all("CdtTrfTxInf").count)
    }
    return (header == String(root.transfers.count) ? [] : ["the count of the file"])
      + orders.map { _ in "the count of an order" }
  }

  private static func sums(_ root: SmallXML) -> [String] {
    let total = root.initiation?["GrpHdr", "CtrlSum"].flatMap { cents($0.text) }
    let orders = root.orders.filter { order in
      order["CtrlSum"].flatMap { cents($0.text) } != sum(order.all("CdtTrfTxInf"))
    }
    return (total == sum(root.transfers) ? [] : ["the sum of the file"])
      + orders.map { _ in "the sum of an order" }
  }

  private static func amounts(_ root: SmallXML) -> [String] {
    root.transfers.compactMap { transfer in
      let amount = transfer["Amt", "InstdAmt"].flatMap { cents($0.text) } ?? 0
      return (1...99_999_999_999).contains(amount) ? nil : "the amount of a transfer"
    }
  }

  private static func sum(_ transfers: [SmallXML]) -> Int? {
    transfers.reduce(0) { sum, transfer in
      guard let sum, let amount = transfer["Amt", "InstdAmt"].flatMap({ cents($0.text) }) else {
        return nil
      }
      return sum + amount
    }
  }

  /// `12.50` as 1250.
  static func cents(_ text: String) -> Int? {
    let parts = text.split(separator: ".")
    guard parts.count == 2, parts[1].count == 2 else { return nil }
    return Int(parts.joined())
  }

  // MARK: - Identifiers

  /// What it says of an account that can't be; a bank rejects such transfers singly.
  static let accountFault = "the check digits of an IBAN"

  private static func accounts(_ root: SmallXML) -> [String] {
    let accounts =
      root.orders.map { $0["DbtrAcct", "Id", "IBAN"] }
      + root.transfers.map { $0["CdtrAcct", "Id", "IBAN"] }
    return accounts.compactMap { account in
      isIBAN(account?.text ?? "") ? nil : accountFault
    }
  }

  /// Whether the check digits are right, told digit by digit.
  package static func isIBAN(_ text: String) -> Bool { text.count >= 15 && remainder(text) == 1 }

  private static func references(_ root: SmallXML) -> [String] {
    root.transfers.compactMap { transfer in
      guard let reference = transfer["RmtInf", "Strd", "CdtrRefInf", "Ref"]?.text else {
        return nil
      }
      let isRight = reference.hasPrefix("RF") && reference.count <= 25 && remainder(reference) == 1
      return isRight ? nil : "the check digits of a reference"
    }
  }

  private static func remainder(_ text: String) -> Int? {
    var remainder = 0
    for character in text.dropFirst(4) + text.prefix(4) {
      guard character.isASCII, let value = character.hexDigitOrLetter else { return nil }
      for digit in String(value) {
        remainder = (remainder * 10 + Int((digit.wholeNumberValue ?? 0))) % 97
      }
    }
    return remainder
  }

  private static func identifiers(_ root: SmallXML) -> [String] {
    let ids =
      [root.initiation?["GrpHdr", "MsgId"]] + root.orders.map { $0["PmtInfId"] }
      + root.transfers.map { $0["PmtId", "EndToEndId"] }
    return ids.compactMap { id in
      let text = id?.text ?? ""
      let isBad = text.hasPrefix("/") || text.hasSuffix("/") || text.contains("//")
      return isBad ? "slashes in “\(text)”" : nil
    }
  }

  private static func uniqueness(_ root: SmallXML) -> [String] {
    let kinds = [
      ("PmtInfId", root.orders.map { $0["PmtInfId"]?.text }),
      ("EndToEndId", root.transfers.map { $0["PmtId", "EndToEndId"]?.text }),
      (
        "order of a day",
        root.orders.map { order in
          (order["ReqdExctnDt", "Dt"]?.text ?? "") + (order["DbtrAcct", "Id", "IBAN"]?.text ?? "")
        }
      ),
    ]
    return kinds.compactMap { name, values in
      Set(values).count == values.count ? nil : "a \(name) twice"
    }
  }

  // MARK: - Days, names and characters

  private static func days(_ root: SmallXML) -> [String] {
    root.orders.compactMap { order in
      let day = order["ReqdExctnDt", "Dt"]?.text ?? ""
      return SettlementDays.isOpen(day) ? nil : "“\(day)” is no day of settlement"
    }
  }

  private static func names(_ root: SmallXML) -> [String] {
    let names =
      [root.initiation?["GrpHdr", "InitgPty", "Nm"]] + root.orders.map { $0["Dbtr", "Nm"] }
      + root.transfers.map { $0["Cdtr", "Nm"] }
    return names.compactMap { name in
      let text = name?.text ?? ""
      return text.allSatisfy(\.isWhitespace) || text.first == " " || text.last == " "
        ? "a name that is empty or begins or ends with a blank" : nil
    }
  }

  private static let allowed = Set(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/-?:().,'+ ÄÖÜäöüß&*$%"
      .unicodeScalars)

  private static func characterFaults(_ element: SmallXML) -> [String] {
    let strange = element.text.unicodeScalars.first { !allowed.contains($0) }
    return (strange.map { ["\(element.name): the character “\($0)”"] } ?? [])
      + element.children.flatMap(characterFaults)
  }
}

extension SmallXML {
  fileprivate var initiation: SmallXML? { self["CstmrCdtTrfInitn"] }
  var orders: [SmallXML] { self["CstmrCdtTrfInitn"]?.all("PmtInf") ?? [] }
  fileprivate var transfers: [SmallXML] { orders.flatMap { $0.all("CdtTrfTxInf") } }
}

extension Character {
  /// 0 to 9 and A (10) to Z (35).
  fileprivate var hexDigitOrLetter: Int? {
    if let digit = wholeNumberValue { return digit }
    guard ("A"..."Z").contains(self), let value = asciiValue else { return nil }
    return Int(value) - 55
  }
}
