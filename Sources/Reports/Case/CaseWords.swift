import Invoice
import InvoiceRules
import MasterData
import Payables
import ReadResult

/// What of a voucher a case shows, in words.
struct CaseWords {
  let voucher: Voucher
  let language: Language
  private let catalogue: ExceptionCatalogue

  init(_ voucher: Voucher, _ language: Language, _ catalogue: ExceptionCatalogue) {
    self.voucher = voucher
    self.catalogue = catalogue
    self.language = language
  }

  func word(_ german: String, _ english: String) -> String { Wording(german, english)[language] }

  func text(_ number: ExactDecimal?) -> String { number.map { $0.text(in: language) } ?? "" }

  /// An amount of money, with cents.
  func amount(_ number: ExactDecimal?) -> String { text(number?.withCents) }

  func text(_ day: CalendarDate?) -> String? { day.map { $0.text(in: language) } }

  /// The seller and its number.
  var name: String? {
    let index = voucher.reading?.index
    let parts = [index?.supplierName, index?.invoiceNumber].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }

  var badge: CaseFile.Badge {
    let codes =
      voucher.status == .exception ? voucher.exception.map { [$0.primary] + $0.secondary } : nil
    let text = ([voucher.status.rawValue] + (codes ?? []).map(\.rawValue)).joined(separator: " ")
    let mood: CaseFile.Mood =
      switch voucher.status {
      case .exception, .error, .rejected: .bad
      case .filed, .paid, .approved, .posted: .good
      default: .open
      }
    return CaseFile.Badge(text: text, mood: mood)
  }

  var sentences: [String] {
    var sentences: [String] = []
    if voucher.status == .exception, let exception = voucher.exception {
      let reasons = exception.reasons.prefix(voucher.isSensitive ? 1 : .max)
      sentences += reasons.map { reason in
        let title = catalogue[reason.code].title[language]
        return "\(reason.code.rawValue) \(title): \(word(reason.german, reason.english))"
      }
      sentences.append(word(exception.nextActionGerman, exception.nextActionEnglish))
      let (owner, until) = (exception.owner.rawValue, exception.deadline.berlinText)
      sentences.append(word("Zuständig: \(owner), bis \(until)", "Owner: \(owner), until \(until)"))
    } else if let complaint = voucher.complaint, !voucher.isSensitive {
      sentences.append(
        word("Reklamiert", "Complained of")
          + " (\(complaint.reason.name[language])): \(complaint.text)")
    } else if let waits = voucher.waitingFor {
      sentences.append(word("Wartet auf die Entscheidung von \(waits).", "Waits for \(waits)."))
    }
    if let conclusion = voucher.conclusion, !voucher.isSensitive {
      sentences.append(word(conclusion.german, conclusion.english))
    }
    return sentences
  }

  // MARK: Head

  var head: [ReportFact] {
    let index = voucher.reading?.index
    let currency = index?.currency?.rawValue ?? ""
    let service = [index?.serviceStart, index?.serviceEnd].compactMap(\.self)
    let discounts = (voucher.terms?.cashDiscounts ?? []).map { discount in
      "\(text(discount.percent.normalized)) % "
        + word("bis", "until") + " \(text(discount.until) ?? "")"
    }
    return [
      fact(word("Art", "Class"), voucher.documentClass.map { $0.name[language] }),
      fact(word("Fall", "Case type"), voucher.caseType?.rawValue),
      fact(word("Lieferant", "Supplier"), supplier),
      fact(word("Rechnungsnummer", "Number"), index?.invoiceNumber),
      fact(word("Rechnungsdatum", "Date"), text(index?.invoiceDate)),
      fact(
        word("Leistung", "Service"),
        service.isEmpty
          ? nil : Array(Set(service)).sorted().compactMap { text($0) }.joined(separator: " – ")),
      fact(word("Bestellungen", "Orders"), joined(voucher.references?.orders)),
      fact(word("Verträge", "Contracts"), joined(voucher.references?.contracts)),
      fact(word("Tickets", "Tickets"), joined(voucher.references?.tickets)),
      fact(word("Netto", "Net"), index?.net.map { "\(text($0)) \(currency)" }),
      fact(word("Brutto", "Gross"), index?.gross.map { "\(text($0)) \(currency)" }),
      fact(word("Fällig", "Due"), text(voucher.terms?.due)),
      fact(word("Skonto", "Cash discount"), joined(discounts)),
    ].compactMap(\.self)
  }

  private var supplier: String? {
    guard let name = voucher.reading?.index.supplierName else { return nil }
    return [name, voucher.reading?.index.supplierID.map { "(\($0))" }].compactMap(\.self)
      .joined(separator: " ")
  }

  private func fact(_ name: String, _ text: String?) -> ReportFact? {
    text.map { ReportFact(name: name, text: $0) }
  }

  private func joined(_ texts: [String]?) -> String? {
    texts.flatMap { $0.isEmpty ? nil : $0.joined(separator: ", ") }
  }

  // MARK: Tables

  func points(_ isOpen: Bool) -> CaseFile.Table {
    CaseFile.Table(
      columns: [
        .init(name: word("Prüfpunkt", "Point")), .init(name: word("Ergebnis", "Outcome")),
        .init(name: word("Kommentar", "Comment")),
      ],
      rows: (isOpen ? voucher.formal?.points ?? [] : []).map { point in
        [
          point.requirement.name[language], point.outcome.rawValue.uppercased(),
          word(point.german, point.english),
        ]
      })
  }

  func matched(_ isOpen: Bool) -> CaseFile.Table {
    let columns: [(String, String, isNumber: Bool)] = [
      ("Pos.", "Line", false), ("Text", "Text", false), ("Bestellung", "Order", false),
      ("bestellt", "ordered", true), ("erhalten", "received", true),
      ("bisher", "before", true), ("jetzt", "now", true), ("Preis Best.", "price ordered", true),
      ("Preis Rg.", "price invoiced", true), ("Netto", "net", true),
      ("Differenz", "difference", true), ("Urteil", "verdict", false),
    ]
    return CaseFile.Table(
      columns: columns.map { .init(name: word($0.0, $0.1), isNumber: $0.isNumber) },
      rows: (isOpen ? voucher.match?.rows ?? [] : []).map { row in
        [
          row.line ?? "", row.text ?? "", row.target ?? "", text(row.ordered), text(row.received),
          text(row.before), text(row.now), text(row.priceOrdered), text(row.priceInvoiced),
          text(row.net), text(row.difference), verdict(row),
        ]
      })
  }

  var proofs: [ReportFact] {
    let match = voucher.match
    let evidence = (match?.evidence ?? []).map { evidence in
      ReportFact(name: evidence.needed.name[language], text: evidence.place[language])
    }
    let left = match?.rowsLeftOut ?? 0
    return evidence
      + [
        fact(word("Mängel laut Abnahme", "Defects by the acceptance"), match?.acceptance?.quote),
        fact(word("Zu zahlen", "Payable"), match?.payable.map { text($0) }),
        fact(word("Einbehalt", "Retention"), match?.retention.map { text($0) }),
        fact(word("Steuerabzug § 48 EStG", "Withheld § 48 EStG"), match?.withheld.map { text($0) }),
        left == 0 ? nil : fact(word("Weitere Zeilen", "Further rows"), String(left)),
      ].compactMap(\.self)
  }

  func coding(_ isOpen: Bool) -> CaseFile.Table {
    let columns = [
      ("Konto", "Account"), ("BU", "Tax key"), ("Kostenstelle", "Cost centre"),
      ("Projekt", "Project"), ("Objekt", "Object"), ("Anlage", "Asset"),
    ]
    return CaseFile.Table(
      columns: columns.map { .init(name: word($0.0, $0.1)) }
        + [
          .init(name: word("Netto", "Net"), isNumber: true),
          .init(name: word("Herkunft", "Origin")),
        ],
      rows: (isOpen ? voucher.coding?.splits ?? [] : []).map { split in
        [
          split.account ?? "", split.taxKey ?? "", split.costCenter ?? "", split.project ?? "",
          split.object ?? "", split.asset ?? "", text(split.net), origin(split),
        ]
      })
  }

  var approval: CaseFile.Table {
    CaseFile.Table(
      columns: [
        .init(name: word("Rolle", "Role")), .init(name: word("Person", "Person")),
        .init(name: word("Grund", "Reason")), .init(name: word("Stand", "State")),
      ],
      rows: (voucher.route?.steps ?? []).map { step in
        let substitute = step.substituteFor.map { word(" für \($0)", " for \($0)") } ?? ""
        return [
          step.role.rawValue, (step.user ?? "–") + substitute, reason(step.reason),
          step.isDone ? word("erledigt", "done") : word("offen", "open"),
        ]
      })
  }

  private func reason(_ reason: ApprovalStep.Reason) -> String {
    switch reason {
    case .formalCheck: word("formale Prüfung und Abgleich", "formal check and match")
    case .factualCheck: word("sachliche Prüfung", "factual check")
    case .amount: word("Betragsgrenze", "amount")
    case .emergency: word("Notfall über der Schwelle", "emergency above the threshold")
    case .overBudget: word("Budget überschritten", "budget exceeded")
    case .expense: word("Auslagen", "expenses")
    case .rule: word("Regel", "rule")
    }
  }
}
