package import Invoice
package import InvoiceRules
package import ReadResult

/// A document as retention looks at it.
package struct RetentionItem: Hashable, Sendable {
  package var id: VoucherID
  package var documentClass: DocumentClass?
  /// The supplier's key in the master data.
  package var supplier: String?
  package var received: CalendarDate
  /// See ``RetentionFacts/origin``.
  package var origin: CalendarDate
  package var period: RetentionPeriod
  /// Documents that are erased with it: what it was taken out of, its twin, what it answers or
  /// takes the place of.
  package var links: [VoucherID] = []
  /// Orders and tickets by which evidence finds the claims that it belongs to.
  package var orders: [String] = []
  /// Mails in which people decided about it; they are kept as long as it is.
  package var sources: [VoucherID] = []

  package init(
    _ id: VoucherID, _ documentClass: DocumentClass?, received: CalendarDate,
    origin: CalendarDate, _ period: RetentionPeriod
  ) {
    (self.id, self.documentClass, self.received) = (id, documentClass, received)
    (self.origin, self.period) = (origin, period)
  }

  package init(_ voucher: Voucher, _ facts: RetentionFacts, _ rules: RetentionRules) {
    self.init(
      voucher.id, facts.documentClass, received: facts.received, origin: facts.origin,
      RetentionPeriod(facts, rules))
    supplier = voucher.resolution?.supplierID
    links = [
      voucher.submission.parent, voucher.duplicate?.twin, voucher.replaces?.voucher,
      voucher.answers?.voucher,
    ].compactMap(\.self)
    let references = voucher.references
    orders = (references?.orders ?? []) + (references?.tickets ?? [])
    sources = voucher.decisions.compactMap(\.source)
  }
}

/// Documents that are erased together.
package struct RetentionFamily: Hashable, Sendable {
  package fileprivate(set) var items: [RetentionItem]
  /// The last day on which one of them is kept; nil where one is kept for no period.
  package fileprivate(set) var end: CalendarDate?
  /// The holds on any of them.
  package fileprivate(set) var holds: [LegalHold]
  /// Until when claims need it that it proves, or in which mails of it people decided.
  private var needs: [CalendarDate?] = []

  fileprivate init(_ items: [RetentionItem], until end: CalendarDate?, _ holds: [LegalHold]) {
    (self.items, self.end, self.holds) = (items, end, holds)
  }

  /// Whether nothing speaks against erasing it on a day.
  package func isDue(on day: CalendarDate) -> Bool {
    holds.isEmpty && (end.map { $0 < day } ?? false)
  }

  /// Why it may not even be erased where a person asks for it; nil where it may.
  ///
  /// What the law says must be kept is no matter of consent (Art. 17 (3) b GDPR).
  package func refusal(_ rules: RetentionRules, on day: CalendarDate) -> Wording? {
    if let hold = holds.first { return hold.wording }
    for item in items {
      switch item.period {
      case .until(let end) where end < day: continue
      case .withContents, .onRequest: continue
      case .until, .unfinished, .openContract:
        let reason = item.period.reason(rules[item.documentClass])
        return Wording("\(item.id): \(reason.german)", "\(item.id): \(reason.english)")
      }
    }
    guard needs.allSatisfy({ $0.map { $0 < day } ?? false }) else {
      return Wording(
        "Eine Rechnung braucht es noch als Beleg.", "An invoice still needs it as its proof.")
    }
    return nil
  }

  /// Returns whether that is for longer than before.
  fileprivate mutating func keep(until other: RetentionFamily) -> Bool {
    let before = (end, holds.count)
    end = end.flatMap { end in other.end.map { max(end, $0) } }
    for hold in other.holds where !holds.contains(hold) { holds.append(hold) }
    return before != (end, holds.count)
  }

  fileprivate mutating func note(_ other: RetentionFamily) { needs.append(other.end) }
}

/// What is kept until when: all documents in families.
package struct RetentionPlan: Sendable {
  /// In the order of their first document.
  package private(set) var families: [RetentionFamily]
  private let places: [VoucherID: Int]

  /// `day` is that on which holds count.
  package init(_ items: [RetentionItem], _ holds: [LegalHold], on day: CalendarDate) {
    var groups = DisjointGroups(items.map(\.id))
    for item in items { for link in item.links { groups.join(item.id, link) } }
    var places: [VoucherID: Int] = [:]
    var members: [[RetentionItem]] = []
    var numbers: [VoucherID: Int] = [:]
    for item in items.sorted(by: { $0.id < $1.id }) {
      let root = groups.root(of: item.id)
      let number = numbers[root] ?? members.count
      if number == members.count { members.append([]) }
      numbers[root] = number
      members[number].append(item)
      places[item.id] = number
    }
    families = members.map { Self.family($0, holds, on: day) }
    self.places = places
    keepWhatIsNeeded(members)
  }

  /// Keeps evidence as long as the claims of its orders, and mails as long as what was decided in
  /// them.
  private mutating func keepWhatIsNeeded(_ members: [[RetentionItem]]) {
    var claims: [String: Set<Int>] = [:]
    var needs: Set<[Int]> = []
    for (number, items) in members.enumerated() {
      for item in items where item.documentClass?.makesClaim == true {
        for order in item.orders { claims[order, default: []].insert(number) }
        for mail in item.sources.compactMap({ places[$0] }) { needs.insert([mail, number]) }
      }
    }
    for (number, items) in members.enumerated() {
      for item in items where item.documentClass?.isEvidence == true {
        for claim in item.orders.flatMap({ claims[$0] ?? [] }) { needs.insert([number, claim]) }
      }
    }
    let pairs = needs.filter { $0[0] != $0[1] }.sorted { $0.lexicographicallyPrecedes($1) }
    // What is needed may need something itself; each round only ever keeps for longer.
    var isChanged = true
    while isChanged {
      isChanged = false
      for pair in pairs where families[pair[0]].keep(until: families[pair[1]]) { isChanged = true }
    }
    for pair in pairs { families[pair[0]].note(families[pair[1]]) }
  }

  private static func family(
    _ items: [RetentionItem], _ holds: [LegalHold], on day: CalendarDate
  ) -> RetentionFamily {
    let kept = items.filter { $0.period != .withContents }
    // What holds nothing is a letter by itself.
    let ends =
      kept.isEmpty
      ? items.map { RetentionPeriod.end(of: $0.origin, RetentionRule.law(.letter).years ?? 0) }
      : kept.map(\.period.end)
    let isEndless = ends.contains(nil)
    return RetentionFamily(
      items, until: isEndless ? nil : ends.compactMap(\.self).max(),
      holds.filter { hold in items.contains { hold.holds($0, on: day) } })
  }

  /// The family of a document; nil where there is no such document.
  package func family(of id: VoucherID) -> RetentionFamily? { places[id].map { families[$0] } }
}

/// Sets of documents that links join.
private struct DisjointGroups {
  private var parents: [VoucherID: VoucherID]

  init(_ ids: [VoucherID]) {
    parents = Dictionary(ids.map { ($0, $0) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func root(of id: VoucherID) -> VoucherID {
    var root = id
    while let parent = parents[root], parent != root { root = parent }
    var next = id
    while let parent = parents[next], parent != root {
      parents[next] = root
      next = parent
    }
    return root
  }

  /// Links to documents that are gone join nothing.
  mutating func join(_ left: VoucherID, _ right: VoucherID) {
    guard parents[left] != nil, parents[right] != nil else { return }
    let (first, second) = (root(of: left), root(of: right))
    if first != second { parents[max(first, second)] = min(first, second) }
  }
}
