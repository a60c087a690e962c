package import Invoice

/// A business rule: what it is about, what to tell people, and where an invoice violates it.
package struct Rule: Sendable {
  /// `BR-CO-15`.
  package let id: String
  package let severity: Severity
  package let terms: [Term]
  /// What is wrong and what the seller must do, in complete sentences.
  package let wording: Wording
  /// Looks at the invoice and changes nothing.
  let breaches: @Sendable (Examination) -> [Breach]
}

/// A place where a rule does not hold.
struct Breach: Hashable, Sendable {
  let place: Place
  /// Whether the rule could not be asked because a number has too many digits to be reckoned with.
  ///
  /// Such a breach is reported as ``RuleSet/incalculable``, not as the rule's own.
  let isIncalculable: Bool
}

extension Rule {
  /// A rule about the invoice as a whole; `holds` says nil where a number does not fit.
  init(
    _ id: String, severity: Severity = .fatal, _ terms: [Term], _ wording: Wording,
    holds: @escaping @Sendable (Examination) -> Bool?
  ) {
    self.init(id: id, severity: severity, terms: terms, wording: wording) { examination in
      let answer = holds(examination)
      return answer == true ? [] : [Breach(place: .invoice, isIncalculable: answer == nil)]
    }
  }

  /// A rule about the invoice as a whole that the artefacts ask several times, or not at all: in
  /// CII at each of some elements.
  init(
    _ id: String, asked times: @escaping @Sendable (Examination) -> Int, _ terms: [Term],
    _ wording: Wording, holds: @escaping @Sendable (Examination) -> Bool
  ) {
    self.init(id: id, severity: .fatal, terms: terms, wording: wording) { examination in
      if holds(examination) { return [] }
      let breach = Breach(place: .invoice, isIncalculable: false)
      return Array(repeating: breach, count: times(examination))
    }
  }

  /// A rule that is asked at each place of a scope; `holds` says nil where a number does not fit.
  init<Item>(
    _ id: String, severity: Severity = .fatal, at scope: Scope<Item>, _ terms: [Term],
    _ wording: Wording, holds: @escaping @Sendable (Item, Examination) -> Bool?
  ) {
    self.init(id: id, severity: severity, terms: terms, wording: wording) { examination in
      var breaches: [Breach] = []
      let items = scope.items(examination)
      for index in items.indices {
        let answer = holds(items[index], examination)
        if answer == true { continue }
        let place = scope.place(items[index], index + 1)
        breaches.append(Breach(place: place, isIncalculable: answer == nil))
      }
      return breaches
    }
  }
}
