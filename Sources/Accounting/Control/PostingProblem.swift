package import InvoiceRules
package import Payables

/// Why a batch can't be written for accounting: all that is wrong, not only the first.
package struct PostingFileError: Error, Hashable, Sendable {
  /// Never empty, at most ``problemsMax``.
  package let problems: [PostingProblem]

  package static let problemsMax = 200

  /// Nil where nothing is wrong.
  package init?(_ problems: [PostingProblem]) {
    guard !problems.isEmpty else { return nil }
    self.problems = Array(problems.prefix(Self.problemsMax))
  }

  init(_ problem: PostingProblem) { problems = [problem] }
}

/// What keeps a document, or a batch as a whole, from being handed to accounting.
package struct PostingProblem: Hashable, Sendable {
  /// Nil where it is the batch or a setting.
  package let voucher: VoucherID?
  /// The invoice number as it is printed.
  package let documentNumber: String?
  package let field: PostingField
  /// What stands there, at most ``shownMax`` characters; empty where nothing does.
  package let value: String
  package let fault: PostingFault

  package static let shownMax = 60

  init(_ field: PostingField, _ value: String, _ fault: PostingFault, of entry: PostingEntry? = nil)
  {
    voucher = entry?.voucher
    documentNumber = entry?.documentNumber
    self.field = field
    self.value = String(value.prefix(Self.shownMax))
    self.fault = fault
  }

  /// Document, field and value, what is wrong and what to do.
  package var text: Wording {
    let document = voucher.map { "\($0), \(documentNumber ?? ""): " } ?? ""
    let german = value.isEmpty ? "" : " „\(value)“"
    let english = value.isEmpty ? "" : " “\(value)”"
    return Wording(
      "\(document)\(field.name.german)\(german): \(fault.text.german)",
      "\(document)\(field.name.english)\(english): \(fault.text.english)")
  }
}

/// What of a batch, a document or the settings a problem is about.
package enum PostingField: String, Hashable, Sendable, CaseIterable {
  // Settings.
  case consultant, client, accountLength, initials, exporter, label, otherRate, columns
  // The batch.
  case entries, rows
  // A document.
  case documentNumber, documentDate, due, servicePeriod, currency, creditor, vatIdentifier, lines
  // A line.
  case account, amount, taxKey, vatRate, costCenter, project
  // Files of documents.
  case file

  package var name: Wording {
    let (german, english) = Self.names[self] ?? (rawValue, rawValue)
    return Wording(german, english)
  }

  private static let names: [PostingField: (String, String)] = [
    .consultant: ("Beraternummer", "Consultant number"),
    .client: ("Mandantennummer", "Client number"),
    .accountLength: ("Sachkontenlänge", "Length of accounts"),
    .initials: ("Diktatkürzel", "Initials"), .exporter: ("Exportiert von", "Exported by"),
    .label: ("Bezeichnung", "Label"), .otherRate: ("Steuersatz mit BU 49", "Rate with key 49"),
    .columns: ("Spalten", "Columns"), .entries: ("Belege", "Documents"), .rows: ("Zeilen", "Rows"),
    .documentNumber: ("Rechnungsnummer", "Invoice number"),
    .documentDate: ("Rechnungsdatum", "Invoice date"), .due: ("Fälligkeit", "Due date"),
    .servicePeriod: ("Leistungszeitraum", "Service period"), .currency: ("Währung", "Currency"),
    .creditor: ("Kreditorenkonto", "Creditor account"),
    .vatIdentifier: ("USt-IdNr. des Lieferanten", "VAT identifier of the supplier"),
    .lines: ("Buchungszeilen", "Posting lines"), .account: ("Sachkonto", "Account"),
    .amount: ("Betrag", "Amount"), .taxKey: ("BU-Schlüssel", "Tax key"),
    .vatRate: ("Steuersatz", "VAT rate"), .costCenter: ("Kostenstelle", "Cost centre"),
    .project: ("Projekt", "Project"), .file: ("Datei", "File"),
  ]
}
