import Invoice
import InvoiceRules
import MasterData

/// The sentences of why a step is on a route and why it is this person's.
enum ApprovalWords {
  // MARK: Why a person

  static func nobodyCertain(_ role: Role, _ costCenter: String?) -> ApprovalNote {
    let place = costCenter.map { ("die Kostenstelle \($0)", "cost centre \($0)") }
    return ApprovalNote(
      "Für \(place?.0 ?? "alle Kostenstellen") verantwortet niemand allein die Rolle "
        + "\(role.rawValue); gefragt sind alle, die sie haben.",
      "No one person answers for \(place?.1 ?? "all cost centres") as \(role.rawValue); all who "
        + "have the role are asked.")
  }

  static func answers(_ user: String, _ role: Role, _ costCenter: String?) -> ApprovalNote {
    guard let costCenter else {
      return ApprovalNote(
        "\(user) verantwortet als \(role.rawValue) alle Kostenstellen.",
        "\(user) answers for all cost centres as \(role.rawValue).")
    }
    return ApprovalNote(
      "\(user) verantwortet als \(role.rawValue) die Kostenstelle \(costCenter).",
      "\(user) answers for cost centre \(costCenter) as \(role.rawValue).")
  }

  static func manages(_ user: String) -> ApprovalNote {
    ApprovalNote("\(user) leitet das Projekt.", "\(user) manages the project.")
  }

  static func named(_ user: String, by rule: String) -> ApprovalNote {
    ApprovalNote("Die Regel nennt \(user).", "The rule names \(user).", rule: rule)
  }

  static func excluded(_ user: String, _ duty: Duty?) -> ApprovalNote {
    let done = (duty ?? .approval).done
    return ApprovalNote(
      "\(user) wird nicht gefragt: \(user) hat \(done.german).",
      "\(user) is not asked: \(user) \(done.english).")
  }

  static func unknown(_ user: String, _ role: Role?) -> ApprovalNote {
    guard let role else {
      return ApprovalNote(
        "\(user) ist keine aktive Person der Benutzertabelle.",
        "\(user) is no active person of the table of users.")
    }
    return ApprovalNote(
      "\(user) ist keine aktive Person mit der Rolle \(role.rawValue).",
      "\(user) is no active person with the role \(role.rawValue).")
  }

  /// Why a person does not act; nil where it does.
  static func absence(of user: User, on day: CalendarDate, _ duty: Duty?) -> ApprovalNote? {
    if !user.isActive {
      return ApprovalNote("\(user.id) ist nicht mehr aktiv.", "\(user.id) is not active any more.")
    }
    if user.isAbsent(on: day) {
      guard let until = user.absentTo else {
        return ApprovalNote("\(user.id) ist abwesend.", "\(user.id) is absent.")
      }
      return ApprovalNote(
        "\(user.id) ist bis \(until.text(in: .german)) abwesend.",
        "\(user.id) is absent until \(until.text(in: .english)).")
    }
    return duty.map { excluded(user.id, $0) }
  }

  static func standsIn(_ user: String, for other: String) -> ApprovalNote {
    ApprovalNote("\(user) vertritt \(other).", "\(user) stands in for \(other).")
  }

  static func nobodyStandsIn(_ user: String) -> ApprovalNote {
    ApprovalNote(
      "Für \(user) kann niemand einspringen; gefragt sind alle, die die Rolle haben.",
      "Nobody can stand in for \(user); all who have the role are asked.")
  }

  static func fallsBack(to role: Role) -> ApprovalNote {
    ApprovalNote(
      "Stattdessen ist die Rolle \(role.rawValue) gefragt.",
      "The role \(role.rawValue) is asked instead.")
  }
}

// MARK: - Why a step

extension ApprovalWords {
  static let formal = ApprovalNote(
    "Formale Prüfung und Abgleich gehören zu jedem Weg.",
    "The formal check and the match are part of every route.")
  static let factual = ApprovalNote(
    "Ob geliefert wurde, was berechnet ist, wird immer geprüft.",
    "Whether what is invoiced was rendered is always checked.")
  static let expense = ApprovalNote(
    "Auslagen gibt frei, wer das Budget verantwortet.",
    "Expenses are approved by who answers for the budget.")
  static let overBudget = ApprovalNote(
    "Das Budget ist mit diesem Beleg überschritten.",
    "The budget is exceeded with this document.")

  static func emergency(_ net: ExactDecimal, above threshold: ExactDecimal) -> ApprovalNote {
    ApprovalNote(
      "Ein Notfall von netto \(net.text(in: .german)) liegt über der Schwelle von "
        + "\(threshold.text(in: .german)).",
      "An emergency of \(net.text(in: .english)) net is above the threshold of "
        + "\(threshold.text(in: .english)).")
  }

  static func from(_ net: ExactDecimal, _ limit: ExactDecimal, key: String) -> ApprovalNote {
    ApprovalNote(
      "Netto \(net.text(in: .german)) erreicht \(limit.text(in: .german)) ([approval] \(key)).",
      "\(net.text(in: .english)) net reaches \(limit.text(in: .english)) ([approval] \(key)).")
  }

  static func above(_ net: ExactDecimal, _ limit: ExactDecimal, of role: Role) -> ApprovalNote {
    ApprovalNote(
      "Netto \(net.text(in: .german)) liegt über der Grenze der Stufe davor "
        + "(\(role.rawValue): \(limit.text(in: .german))).",
      "\(net.text(in: .english)) net is above the limit of the level before "
        + "(\(role.rawValue): \(limit.text(in: .english))).")
  }

  static func kept(in rule: String) -> ApprovalNote {
    ApprovalNote(
      "Niemand, den die Regel „\(rule)“ nennt, darf so viel freigeben.",
      "Nobody whom the rule “\(rule)” names may approve that much.", rule: rule)
  }

  static func rule(_ rule: ApprovalRule, _ facts: ApprovalFacts) -> ApprovalNote {
    let held = rule.condition.aspects.map { aspect in
      "\(aspect.rawValue) \(rule.condition.wanted(aspect) ?? "")"
        + (ApprovalCondition.found(aspect, in: facts).map { " (\($0))" } ?? "")
    }.joined(separator: "; ")
    let reason = rule.reason.map { ": \($0)" } ?? ""
    let facts = held.isEmpty ? "" : " [\(held)]"
    return ApprovalNote(
      "Regel „\(rule.name)“\(reason)\(facts)", "Rule “\(rule.name)”\(reason)\(facts)",
      rule: rule.name)
  }
}
