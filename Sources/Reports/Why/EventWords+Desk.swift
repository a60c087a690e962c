import Invoice
import InvoiceRules
import MasterData
import Payables
import ReadResult

/// What the desk found.
extension EventWords {
  func desk(_ event: VoucherEvent) -> EventReason? {
    switch event {
    case .checked(let report): checked(report)
    case .duplicateFound(let duplicate):
      EventReason(
        "Doppelt: derselbe Inhalt wie \(duplicate.twin) (\(duplicate.evidence.rawValue)).",
        "A duplicate: the same as \(duplicate.twin) (\(duplicate.evidence.rawValue)).")
    case .identified(let identification): identified(identification)
    case .formallyChecked(let formal): formal.isPassed ? passed(formal) : failed(formal)
    case .matched(let match): matched(match)
    case .acceptanceRead(let acceptance):
      EventReason(
        "Abnahme gelesen: \(acceptance.quote ?? "–")", "Acceptance read: \(acceptance.quote ?? "–")"
      )
    case .termsFound(let terms):
      terms.due.map { due in
        EventReason(
          "Fällig am \(due.text(in: .german)).", "Due on \(due.text(in: .english)).",
          terms.remarks.map { Wording($0.german, $0.english) })
      }
    case .coded(let coding): coded(coding)
    case .dunningJudged(let dunning):
      EventReason(
        "Die Mahnung wurde beurteilt (Fall \(dunning.outcome.rawValue)).",
        "The dunning letter was judged (outcome \(dunning.outcome.rawValue)).")
    case .exceptionRaised(let exception): raised(exception)
    case .reconsidered(let reconsideration): reconsidered(reconsideration)
    default: nil
    }
  }

  private func checked(_ report: CheckReport) -> EventReason {
    let fatal = report.findings.filter { $0.severity == .fatal }
    let ids = Array(Set(fatal.map(\.rule))).sorted().joined(separator: ", ")
    return fatal.isEmpty
      ? EventReason("Die E-Rechnung hält ihre Regeln ein.", "The e-invoice keeps its rules.")
      : EventReason(
        "Die E-Rechnung verstößt gegen Regeln: \(ids).", "The e-invoice violates rules: \(ids).")
  }

  private func identified(_ identification: Identification) -> EventReason {
    let resolution = identification.resolution
    let signs = Wording(
      resolution.signs.map(\.name.german).joined(separator: ", "),
      resolution.signs.map(\.name.english).joined(separator: ", "))
    let references = identification.references
    let numbers = references.orders + references.contracts + references.tickets
    let details = [
      numbers.isEmpty
        ? nil
        : Wording(
          "Bezug: \(numbers.joined(separator: ", "))",
          "Refers to: \(numbers.joined(separator: ", "))"),
      identification.caseType.map { Wording("Fall: \($0.rawValue)", "Case type: \($0.rawValue)") },
    ].compactMap(\.self)
    guard let id = resolution.supplierID else {
      return EventReason("Kein Lieferant sicher erkannt.", "No supplier is certain.", details)
    }
    let name = [resolution.name, "(\(id))"].compactMap(\.self).joined(separator: " ")
    return EventReason(
      "Lieferant \(name), erkannt an: \(signs.german).",
      "Supplier \(name), known by: \(signs.english).", details)
  }

  private func passed(_ formal: FormalProtocol) -> EventReason {
    EventReason(
      "Formale Prüfung bestanden.", "The formal check is passed.",
      formal.issues.map { Wording($0.german, $0.english) })
  }

  private func failed(_ formal: FormalProtocol) -> EventReason {
    EventReason(
      "Formale Prüfung nicht bestanden.", "The formal check is not passed.",
      formal.stops.map { Wording($0.german, $0.english) })
  }

  private func matched(_ match: MatchRecord) -> EventReason {
    let basis =
      switch match.basis {
      case .orders: Wording("der Bestellung", "the order")
      case .contract:
        Wording("dem Vertrag \(match.contract ?? "")", "contract \(match.contract ?? "")")
      case .noOrderNeeded:
        Wording("nichts: es braucht keine Bestellung", "nothing: no order is needed")
      case .missing: Wording("nichts: es fehlt ein Bezug", "nothing: a reference is missing")
      }
    let names = match.deviationNames
    let found = Wording(
      names.map(\.german).joined(separator: ", "), names.map(\.english).joined(separator: ", "))
    let tolerated = match.rows.filter { $0.verdict == .tolerated }.map(Self.tolerated)
    let agrees =
      tolerated.isEmpty
      ? Wording("es stimmt", "it agrees")
      : Wording("es stimmt im Rahmen der Toleranz", "it agrees within the tolerance")
    return EventReason(
      "Verglichen mit \(basis.german); "
        + (names.isEmpty ? "\(agrees.german)." : "abweichend: \(found.german)."),
      "Held against \(basis.english); "
        + (names.isEmpty ? "\(agrees.english)." : "deviates: \(found.english)."), tolerated)
  }

  private static func tolerated(_ row: MatchRecord.Row) -> Wording {
    let (line, difference) = (row.line ?? "–", row.difference?.withCents)
    return Wording(
      "Pos. \(line): toleriert, Differenz \(difference?.text(in: .german) ?? "–")",
      "Line \(line): tolerated, difference \(difference?.text(in: .english) ?? "–")")
  }

  private func coded(_ coding: Coding) -> EventReason {
    let places = coding.splits.map { split in
      [split.account, split.costCenter, split.project].compactMap(\.self).joined(separator: "/")
    }.joined(separator: ", ")
    return EventReason(
      "Kontiert: \(places).", "Posting proposed: \(places).",
      coding.overruns.map { overrun in
        Wording(
          "Budget \(overrun.budget) überschritten: \(overrun.consumed.text(in: .german)) + "
            + "\(overrun.invoice.text(in: .german)) von \(overrun.amount.text(in: .german))",
          "Budget \(overrun.budget) exceeded: \(overrun.consumed.text(in: .english)) + "
            + "\(overrun.invoice.text(in: .english)) of \(overrun.amount.text(in: .english))")
      })
  }

  private func raised(_ exception: ExceptionCase) -> EventReason {
    let codes = ([exception.primary] + exception.secondary).map(\.rawValue).joined(separator: ", ")
    let (owner, until) = (exception.owner.rawValue, exception.deadline.berlinText)
    let reasons = exception.reasons.map { reason in
      let title = catalogue[reason.code].title
      return Wording(
        "\(reason.code.rawValue) \(title.german): \(reason.german)",
        "\(reason.code.rawValue) \(title.english): \(reason.english)")
    }
    return EventReason(
      "Klärfall \(codes) für \(owner), bis \(until).",
      "Case \(codes) for \(owner), until \(until).",
      reasons + [Wording(exception.nextActionGerman, exception.nextActionEnglish)])
  }

  private func reconsidered(_ reconsideration: Reconsideration) -> EventReason {
    let causes = reconsideration.causes.map(KeyWords.name)
    let german = causes.map(\.german).joined(separator: ", ")
    let english = causes.map(\.english).joined(separator: ", ")
    return EventReason("Neu entschieden wegen: \(german).", "Decided again because of: \(english).")
  }
}
