import Invoice
import InvoiceRules
import MasterData
import ReadResult

/// The seven points of the factual check (handbook: Checkliste sachliche Prüfung FM), each with
/// what was found about it.
struct FactualPoints {
  private let voucher: Voucher
  private var references: DocumentReferences? { voucher.references }
  private var match: MatchRecord? { voucher.match }

  init(_ voucher: Voucher) { self.voucher = voucher }

  var all: [Checklist.Found] { [place, order, evidence, agreement, defects, emergency, project] }

  private var place: Checklist.Found {
    let question = Wording(
      "Objekt/Anlage korrekt zugeordnet", "Building or asset assigned rightly")
    let index = voucher.reading?.index
    let split = voucher.coding?.splits.first
    let object = split?.object ?? index?.object
    let asset = split?.asset ?? index?.asset
    let parts = [
      object.map { Wording("Objekt \($0)", "building \($0)") },
      asset.map { Wording("Anlage \($0)", "asset \($0)") },
      split?.costCenter.map { Wording("Kostenstelle \($0)", "cost centre \($0)") },
    ].compactMap(\.self)
    guard object != nil || asset != nil else {
      return Checklist.Found(
        question, .open,
        parts.isEmpty
          ? Wording("Kein Objekt und keine Anlage genannt.", "No building or asset is named.")
          : Wording("Nur \(parts.list.german).", "Only \(parts.list.english)."))
    }
    return Checklist.Found(question, .ok, parts.sentence)
  }

  private var order: Checklist.Found {
    let question = Wording("Auftrags-/Ticketnummer stimmt", "Number of order or ticket is right")
    let found = [
      Self.named("Bestellung", "order", references?.orders),
      Self.named("Vertrag", "contract", references?.contracts),
      Self.named("Ticket", "ticket", references?.tickets),
    ].compactMap(\.self)
    switch match?.basis {
    case .orders, .contract: return Checklist.Found(question, .ok, found.sentence)
    case .noOrderNeeded:
      return Checklist.Found(
        question, .notApplicable,
        Wording("Der Lieferant braucht keine Bestellung.", "The supplier needs no order."))
    case .missing, nil:
      return found.isEmpty
        ? Checklist.Found(
          question, .nok, Wording("Keine Nummer gefunden.", "No number was found."))
        : Checklist.Found(question, .open, found.sentence)
    }
  }

  private static func named(_ german: String, _ english: String, _ numbers: [String]?) -> Wording? {
    guard let numbers, !numbers.isEmpty else { return nil }
    let list = numbers.prefix(numbersMax).joined(separator: ", ")
    return Wording("\(german) \(list)", "\(english) \(list)")
  }

  /// Numbers of one kind that a finding repeats.
  private static let numbersMax = 5

  private var evidence: Checklist.Found {
    let question = Wording(
      "Leistungsnachweis vorhanden (Protokoll, Bericht, Aufmaß, Stundenzettel)",
      "Evidence is there (report, protocol, measurement, timesheet)")
    let evidence = match?.evidence ?? []
    guard !evidence.isEmpty else {
      return Checklist.Found(
        question, .open,
        Wording(
          "Es ist kein bestimmter Nachweis vereinbart.", "No certain evidence is agreed upon."))
    }
    let isComplete = !evidence.contains { $0.found == nil }
    return Checklist.Found(question, isComplete ? .ok : .nok, evidence.map(\.words).sentence)
  }

  private var agreement: Checklist.Found {
    let question = Wording(
      "Leistung vertragsgemäß (Umfang, Preise, Zuschläge)",
      "Rendered as agreed (scope, prices, surcharges)")
    guard let match, match.basis == .orders || match.basis == .contract else {
      return Checklist.Found(
        question, .open,
        Wording(
          "Es gab nichts, womit Umfang und Preise verglichen werden konnten.",
          "There was nothing to compare scope and prices with."))
    }
    let deviating = match.rows.filter { $0.verdict == .deviates }.count
    guard deviating == 0, match.deviations.isEmpty else {
      let names =
        match.deviationNames
        + [Wording("abweichende Positionen: \(deviating)", "deviating lines: \(deviating)")]
      return Checklist.Found(question, .nok, names.sentence)
    }
    let tolerated = match.rows.contains { $0.verdict == .tolerated }
    return Checklist.Found(
      question, .ok,
      tolerated
        ? Wording(
          "Umfang und Preise stimmen im Rahmen der Toleranz.",
          "Scope and prices agree within the tolerance.")
        : Wording(
          "Umfang und Preise stimmen mit der Vereinbarung überein.",
          "Scope and prices are as agreed."))
  }

  private var defects: Checklist.Found {
    let question = Wording(
      "Mängel dokumentiert? Reklamation ausgelöst?", "Defects documented? Complaint made?")
    if let complaint = voucher.complaint {
      let name = complaint.reason.name
      return Checklist.Found(
        question, .nok,
        Wording("Reklamiert: \(name.german).", "Complained of: \(name.english)."))
    }
    guard let acceptance = match?.acceptance, acceptance.defects != .unsaid else {
      return Checklist.Found(question, .open)
    }
    let quote = acceptance.quote.map { ": „\($0)“" } ?? ""
    return acceptance.defects == .none
      ? Checklist.Found(
        question, .ok,
        Wording("Abnahme ohne Mängel\(quote).", "Accepted without defects\(quote)."))
      : Checklist.Found(
        question, .nok,
        Wording("Die Abnahme nennt Mängel\(quote).", "The acceptance names defects\(quote)."))
  }

  private var emergency: Checklist.Found {
    let question = Wording(
      "Bei Notfall: Notfallgrund dokumentiert und Betragsgrenzen eingehalten",
      "Emergency: its reason documented and limits kept")
    guard voucher.caseType == .emergency else { return Checklist.Found(question, .notApplicable) }
    let report = match?.evidence.first { $0.needed == .incidentReport }
    let isAbove = voucher.route?.steps.contains { $0.reason == .emergency } == true
    let isUnexplained = report?.found == nil
    let findings = [
      report?.words
        ?? Wording("Störungsbericht nicht verlangt", "no incident report asked for"),
      isAbove
        ? Wording("über der Schwelle, weitere Freigabe nötig", "above the threshold")
        : Wording("unter der Schwelle", "below the threshold"),
    ]
    return Checklist.Found(
      question, isUnexplained ? .nok : isAbove ? .open : .ok, findings.sentence)
  }

  private var project: Checklist.Found {
    let question = Wording(
      "Bei Projekt/Bau: Leistungsstand, Nachträge, Einbehalte geprüft",
      "Project: progress, change orders and retention checked")
    guard voucher.caseType?.isProject == true else {
      return Checklist.Found(question, .notApplicable)
    }
    let findings = [
      match?.retention.map {
        Wording("Einbehalt \($0.text(in: .german))", "retention \($0.text(in: .english))")
      },
      match?.payable.map {
        Wording("zu zahlen \($0.text(in: .german))", "payable \($0.text(in: .english))")
      },
      match?.withheld.map {
        Wording(
          "Steuerabzug § 48 EStG \($0.text(in: .german))",
          "withheld (§ 48 EStG) \($0.text(in: .english))")
      },
    ].compactMap(\.self)
    return Checklist.Found(
      question, match?.hasUnclearAmendment == true ? .nok : .open, findings.sentence)
  }
}

extension [Wording] {
  var list: Wording {
    Wording(
      map(\.german).joined(separator: ", "), map(\.english).joined(separator: ", "))
  }

  /// All of them as one sentence; nil where there are none.
  var sentence: Wording? {
    isEmpty ? nil : Wording("\(list.german).", "\(list.english).")
  }
}
