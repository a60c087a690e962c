import InvoiceRules
import Payables

/// Where a document is filed, and what it belongs with.
extension CaseWords {
  func filing(_ surroundings: CaseFile.Surroundings) -> [ReportFact] {
    guard let reference = surroundings.filing else { return [] }
    return [
      ReportFact(
        name: word("Aktenzeichen", "File"), text: "\(reference.code) \(reference.title)"),
      ReportFact(name: word("Jahr", "Year"), text: String(reference.year)),
      ReportFact(name: word("Name", "Name"), text: reference.name),
    ]
  }

  func relatives(_ relatives: [CaseFolder.Relative]) -> CaseFile.Section {
    let columns = [
      CaseFile.Column(name: word("Beleg", "Document")),
      CaseFile.Column(name: word("Beziehung", "Relation")),
      CaseFile.Column(name: word("Was es ist", "What it is")),
    ]
    return CaseFile.Section(
      title: word("Weitere Belege des Vorgangs", "Further documents of the case"),
      content: .table(
        CaseFile.Table(
          columns: columns,
          rows: relatives.map {
            [$0.id.description, $0.relation[language], $0.text[language]]
          })))
  }
}
