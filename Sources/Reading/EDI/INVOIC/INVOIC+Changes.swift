import Invoice

extension INVOIC {
  /// Allowances and charges of the document (BG-20, BG-21).
  mutating func readChanges(into invoice: inout Invoice) {
    for group in body.header.groups("ALC") {
      switch group.trigger?.qualifier {
      case "A": invoice.allowances.append(change(group, .document(isCharge: false)))
      case "C": invoice.charges.append(change(group, .document(isCharge: true)))
      default: break
      }
    }
  }

  /// What an allowance or charge belongs to, with the terms of its numbers.
  enum ChangeUse {
    case document(isCharge: Bool)
    case line(isCharge: Bool)

    var isCharge: Bool {
      switch self {
      case .document(let isCharge), .line(let isCharge): isCharge
      }
    }

    /// Amount, base amount, percentage and VAT rate.
    var terms: (amount: Term, base: Term, percentage: Term, rate: Term) {
      switch self {
      case .document(isCharge: false): ("BT-92", "BT-93", "BT-94", "BT-96")
      case .document(isCharge: true): ("BT-99", "BT-100", "BT-101", "BT-103")
      case .line(isCharge: false): ("BT-136", "BT-137", "BT-138", "BT-152")
      case .line(isCharge: true): ("BT-141", "BT-142", "BT-143", "BT-152")
      }
    }
  }

  /// An allowance or charge of an ALC group.
  mutating func change(_ group: SegmentGroup, _ use: ChangeUse) -> AllowanceCharge {
    var change = AllowanceCharge()
    let terms = use.terms
    let amounts = group.segments("MOA")
    change.amount = run.amount(
      run.first("8", use.isCharge ? "23" : "204", in: amounts), terms.amount)
    change.baseAmount = run.amount(run.first("25", in: amounts), terms.base)
    let percentages = group.segments("PCD")
    change.percentage = run.number(
      run.first(use.isCharge ? "2" : "1", "3", in: percentages), 0, 1, terms.percentage)
    if case .document = use, let tax = Self.tax(in: group) {
      let vat = self.vat(tax, terms.rate)
      change.vatCategory = vat.category
      change.vatRate = vat.rate
    }
    guard let trigger = group.trigger else { return change }
    run.take(trigger)
    change.reason = EDIFACTText.joined(trigger.components(of: 4, from: 3), width: 35)
    // Allowances have codes of their own (5189); charges those of special services (7161).
    let codes = [trigger[1, 1], trigger[4]]
    change.reasonCode = (use.isCharge ? codes.reversed() : codes).compactMap(\.self).first
    return change
  }

  /// The TAX segment of a group that is about VAT; others may stand beside it.
  static func tax(in group: SegmentGroup) -> EDIFACTSegment? {
    group.groups("TAX").compactMap(\.trigger).first(where: isVAT)
  }

  static func isVAT(_ tax: EDIFACTSegment) -> Bool { tax[1] == nil || tax[1] == "VAT" }

  /// What a TAX segment says of VAT: category and rate in percent.
  mutating func vat(_ tax: EDIFACTSegment, _ rateTerm: Term) -> LineVAT {
    run.take(tax)
    var vat = LineVAT()
    vat.category = EDIFACTCodes.category(tax[5])
    vat.rate = run.number(tax, 4, 3, rateTerm)
    return vat
  }
}
