import InvoiceRules
import Matching

/// What must be right between exceptions from the tolerances.
extension Settings {
  /// Each is for one supplier or one trade, and each of these has one.
  func checkTolerances(_ mistakes: inout Mistakes) {
    var seen: [String: Int] = [:]
    for (index, exception) in tolerances.exceptions.enumerated() {
      let place = TOMLPath.root.key("tolerance_for").item(index)
      let key = exception.supplier == nil ? "trade" : "supplier"
      if mistakes.isFaulty(place.key("supplier")) || mistakes.isFaulty(place.key("trade")) {
        continue
      }
      guard (exception.supplier == nil) != (exception.trade == nil) else {
        mistakes.addUnclear(exception, at: place)
        continue
      }
      let name = exception.subjectName
      if let first = seen[name.lowercased()] {
        mistakes.add(
          place.key(key), value: "\(TOMLNode.string(exception.supplier ?? exception.trade ?? ""))",
          Wording(
            "Dafür gilt schon der \(first + 1). Abschnitt [[tolerance_for]].",
            "Section [[tolerance_for]] number \(first + 1) is for this already."))
      } else {
        seen[name.lowercased()] = index
      }
      if (exception.pricePercent, exception.priceAbsolute, exception.quantityPercent) == (
        nil, nil, nil
      ) {
        mistakes.addPointless(at: place, key)
      }
    }
  }
}

extension Mistakes {
  fileprivate mutating func addUnclear(_ exception: ToleranceException, at place: TOMLPath) {
    let isBoth = exception.supplier != nil
    add(
      isBoth ? place.key("trade") : place,
      value: exception.trade.map { "\(TOMLNode.string($0))" },
      isBoth
        ? Wording(
          "Der Abschnitt nennt Lieferant und Gewerk zugleich.",
          "The section names both a supplier and a trade.")
        : Wording(
          "Der Abschnitt nennt weder Lieferant noch Gewerk.",
          "The section names neither a supplier nor a trade."),
      hint: isBoth
        ? Wording(
          "Schreiben Sie zwei Abschnitte, oder lassen Sie eine der beiden Angaben weg.",
          "Write two sections, or leave one of the two out.")
        : Wording(
          "Schreiben Sie supplier = \"…\" oder trade = \"…\".",
          "Write supplier = \"…\" or trade = \"…\"."))
  }

  fileprivate mutating func addPointless(at place: TOMLPath, _ key: String) {
    guard
      !["price_percent", "price_absolute", "quantity_percent"].contains(where: {
        isFaulty(place.key($0))
      })
    else { return }
    add(
      place.key(key),
      Wording(
        "Der Abschnitt ändert keine der drei Grenzen.",
        "The section changes none of the three limits."),
      hint: Wording(
        "Setzen Sie price_percent, price_absolute oder quantity_percent.",
        "Set price_percent, price_absolute or quantity_percent."))
  }
}
