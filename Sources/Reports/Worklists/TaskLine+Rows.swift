import Invoice
import InvoiceRules
import MasterData
import Payables

/// An open task as a row of a page and of a table.
extension TaskLine {
  /// The names of the columns of a page.
  static func columns(in language: Language) -> [String] {
    names.map { $0[language] }
  }

  private static let names = [
    Wording("Frist", "Deadline"), Wording("Aufgabe", "Task"), Wording("Beleg", "Document"),
    Wording("Lieferant", "Supplier"), Wording("Nummer", "Number"), Wording("Brutto", "Gross"),
    Wording("Zahlung", "Payment"), Wording("Zuständig", "For"), Wording("Seit", "Since"),
  ]

  /// The row of a page; `now` tells what is late.
  func row(in language: Language, now: Timestamp) -> HTMLFragment {
    let names = Self.columns(in: language)
    func word(_ german: String, _ english: String) -> String {
      Wording(german, english)[language]
    }
    return HTMLFragment(capacity: 1024) { html in
      html.element(.tr) { html in
        html.element(.td, .number, [.label(names[0])]) { html in
          html.text(task.deadline.berlinText)
          if task.deadline < now {
            html.text(" ")
            html.element(.span, .badgeFatal, text: word("überfällig", "late"))
          }
        }
        html.element(.td, nil, [.label(names[1])]) { html in
          html.element(.strong, text: task.id.description)
          html.element(.div, text: taskWords(in: language))
          if let question { html.element(.div, .pre, text: question) }
          if let timing = task.timingWords { html.element(.div, .warning, text: timing[language]) }
        }
        html.element(.td, nil, [.label(names[2])]) { html in writeDocument(&html, language) }
        html.element(.td, nil, [.label(names[3])], text: supplier ?? "")
        html.element(.td, nil, [.label(names[4])], text: invoiceNumber ?? "")
        html.element(.td, .amount, [.label(names[5])], text: amount(in: language) ?? "")
        html.element(.td, nil, [.label(names[6])]) { html in writeTerms(&html, language) }
        html.element(.td, nil, [.label(names[7])]) { html in writeOwner(&html, language) }
        html.element(.td, .number, [.label(names[8])], text: task.openedAt.berlinText)
      }
    }
  }

  private func taskWords(in language: Language) -> String {
    [task.kind.name[language], code?.rawValue, task.run?.description].compactMap(\.self).joined(
      separator: " ")
  }

  private func writeDocument(_ html: inout HTMLWriter, _ language: Language) {
    let id = task.id.voucher.description
    if let page, let link = RelativeLink(page) {
      html.element(.a, nil, [.href(link)], text: id)
    } else {
      html.text(id)
    }
    if let name = documentClass?.name[language] { html.element(.div, .muted, text: name) }
  }

  /// The page of the case, seen from the folder of worklists; nil where there is none.
  private var page: String? {
    guard !isSensitive, task.kind != .qualityLook else { return nil }
    return "../\(task.isConfidential ? "compliance" : "cases")/\(task.id.voucher).html"
  }

  private func writeTerms(_ html: inout HTMLWriter, _ language: Language) {
    guard let terms = task.terms else { return }
    if let text = discount(in: language) {
      html.element(.div, terms.isHurried ? .warning : nil, text: text)
    }
    if let due = terms.due {
      html.element(
        .div, text: Wording("fällig ", "due ")[language] + due.text(in: language))
    }
  }

  private func writeOwner(_ html: inout HTMLWriter, _ language: Language) {
    let owner = [task.role.name[language], task.user].compactMap(\.self).joined(separator: ": ")
    html.element(.div, text: owner)
    if let absent = task.substituteFor {
      html.element(
        .div, .muted, text: Wording("in Vertretung für \(absent)", "for \(absent)")[language])
    }
    if let level = task.level.words?[language] {
      let roles = task.escalatedTo.map { $0.name[language] }.joined(separator: ", ")
      html.element(.div, .warning, text: roles.isEmpty ? level : "\(level) (\(roles))")
    }
  }
}

// MARK: - CSV

extension TaskLine {
  /// What begins a file of rows.
  static let csvHeader =
    CSVLine.byteOrderMark
    + CSVLine([
      "Frist", "Überfällig", "Aufgabe", "Art", "Code", "Beleg-ID", "Klasse", "Lieferant", "Nummer",
      "Brutto", "Währung", "Skonto bis", "Skonto", "Fällig", "Rolle", "Person", "Vertretung für",
      "Auch gefragt", "Stufe", "Seit", "Frage",
    ]).text

  /// The row, with the line's end; `now` tells what is late.
  func csv(now: Timestamp) -> String {
    let terms = task.terms
    let document = [
      task.id.voucher.description, documentClass?.name.german ?? "",
      CSVLine.foreign(supplier ?? ""), CSVLine.foreign(invoiceNumber ?? ""),
      gross?.text(in: .german) ?? "", currency?.rawValue ?? "",
      terms?.discountUntil?.text(in: .german) ?? "", terms?.discount?.text(in: .german) ?? "",
      terms?.due?.text(in: .german) ?? "",
    ]
    let people = [
      task.role.rawValue, CSVLine.foreign(task.user ?? ""),
      CSVLine.foreign(task.substituteFor ?? ""),
      task.escalatedTo.map(\.rawValue).joined(separator: ", "), task.level.words?.german ?? "",
      task.openedAt.berlin.text, CSVLine.foreign(question ?? ""),
    ]
    let head = [
      task.deadline.berlin.text, task.deadline < now ? "ja" : "nein", task.id.description,
      task.kind.name.german, code?.rawValue ?? "",
    ]
    return CSVLine(head + document + people).text
  }
}
