import Invoice

/// BR-DE-18: how Skonto is written into the payment terms (BT-20).
enum CashDiscountRule {
  static let rule = Rule(
    "BR-DE-18", ["BT-20"],
    Wording(
      """
      Eine Zeile der Zahlungsbedingungen (BT-20) beginnt mit #, hat aber nicht die Form \
      „#SKONTO#TAGE=14#PROZENT=2.00#“, oder am Ende fehlt ein Zeilenumbruch. Bitte schreiben Sie \
      Skonto in dieser Form.
      """,
      """
      A line of the payment terms (BT-20) begins with # but is not of the form \
      “#SKONTO#TAGE=14#PROZENT=2.00#”, or a line break is missing at the end. Please write cash \
      discounts in this form.
      """)
  ) { examination in
    guard let terms = examination.invoice.paymentTerms else { return true }
    let lines = terms.split(separator: "\n", omittingEmptySubsequences: false)
    let marked = lines.indices.filter { String(lines[$0]).trimmed.hasPrefix("#") }
    guard let last = marked.last else { return true }
    guard marked.allSatisfy({ isCashDiscount(String(lines[$0]).trimmed) }) else { return false }
    // Behind the last of them the line must end.
    return last < lines.index(before: lines.endIndex)
  }

  /// `#SKONTO#TAGE=14#PROZENT=2.00#BASISBETRAG=-10.00#`, the base amount optional.
  private static func isCashDiscount(_ line: Substring) -> Bool {
    let parts = line.split(separator: "#", omittingEmptySubsequences: false)
    guard (5...6).contains(parts.count), parts[0].isEmpty, parts[1] == "SKONTO",
      parts[parts.count - 1].isEmpty, isValue(parts[2], of: "TAGE", isNumber),
      isValue(parts[3], of: "PROZENT", isAmount)
    else { return false }
    return parts.count == 5
      || isValue(parts[4], of: "BASISBETRAG") { isAmount($0.first == "-" ? $0.dropFirst() : $0) }
  }

  private static func isValue(
    _ part: Substring, of key: String, _ fits: (Substring) -> Bool
  ) -> Bool {
    part.hasPrefix(key + "=") && fits(part.dropFirst(key.count + 1))
  }

  private static func isNumber(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Digits, a point, two digits.
  private static func isAmount(_ text: Substring) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[1].utf8.count == 2 && parts.allSatisfy(isNumber)
  }
}
