package import MasterData

/// A control of the internal control system (O3, handbook: IKS-Kontrollmatrix), told in German for
/// auditors.
package struct Control: Sendable {
  /// `K01`; never given to another control.
  package let id: String
  package let risk: String
  /// What is controlled, a complete sentence.
  package let text: String
  /// How the program enforces it, complete sentences; names settings and commands.
  package let enforcement: String
  package let frequency: Frequency
  /// Who answers for it; the first one most.
  package let owners: [Role]
  package let source: String
  /// That it acted.
  package let acts: ControlRule?
  /// That it stopped something.
  package let stops: ControlRule?
  /// That a person let something go on nevertheless, or that an exceptional way was taken.
  package let exceptions: ControlRule?

  package init(
    _ id: String, risk: String, _ text: String, by enforcement: String,
    _ frequency: Frequency = .always, owners: [Role], source: String, acts: ControlRule? = nil,
    stops: ControlRule? = nil, exceptions: ControlRule? = nil
  ) {
    self.id = id
    self.risk = risk
    self.text = text
    self.enforcement = enforcement
    self.frequency = frequency
    self.owners = owners
    self.source = source
    self.acts = acts
    self.stops = stops
    self.exceptions = exceptions
  }

  package enum Frequency: String, Codable, Hashable, Sendable, CaseIterable {
    case always
    /// It acts all the time, and people draw a sample each month.
    case monthly
    case yearly

    package var german: String {
      switch self {
      case .always: "laufend"
      case .monthly: "laufend, dazu monatliche Stichprobe"
      case .yearly: "laufend, dazu jährliche Durchsicht"
      }
    }
  }

  /// What the journal shows of it.
  package var rules: [(mark: ControlMark, rule: ControlRule)] {
    [(ControlMark.acted, acts), (.stopped, stops), (.exception, exceptions)]
      .compactMap { mark, rule in rule.map { (mark, $0) } }
  }

  /// Whether the journal can show it; of the others the organisation keeps its own proof.
  package var isEvident: Bool { !rules.isEmpty }

  /// Who may check what was drawn of it.
  package var examiners: [Role] { owners.contains(.audit) ? owners : owners + [.audit] }
}

/// What an entry says about a control.
package enum ControlMark: String, Codable, Hashable, Sendable, CaseIterable {
  case acted, stopped, exception

  package var german: String {
    switch self {
    case .acted: "gewirkt"
    case .stopped: "angehalten"
    case .exception: "Ausnahme"
    }
  }
}

/// Which entries of the journal are evidence.
package struct ControlRule: Sendable {
  /// What is counted, in German.
  package let words: String
  /// The kinds of entries that can be; others need not be looked into.
  package let kinds: Set<String>
  private let holds: @Sendable (VoucherEvent) -> Bool

  /// Events of vouchers of these kinds, as far as `holds` says.
  static func on(
    _ kinds: VoucherEvent.Kind..., words: String,
    where holds: @escaping @Sendable (VoucherEvent) -> Bool = { _ in true }
  ) -> ControlRule {
    ControlRule(words: words, kinds: Set(kinds.map(\.rawValue)), holds: holds)
  }

  /// What happened to the system as a whole, by the words of the journal.
  static func onSystem(_ kinds: String..., words: String) -> ControlRule {
    ControlRule(words: words, kinds: Set(kinds), holds: { _ in true })
  }

  /// An entry of a voucher that was erased tells nothing any more.
  package func counts(_ fact: JournalFact) -> Bool {
    guard kinds.contains(fact.kind) else { return false }
    return fact.event.map(holds) ?? (fact.voucher == nil)
  }
}
