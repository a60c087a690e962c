import Reports

/// The chapters of the documentation, in their order (GoBD, margin numbers 151-155; handbook:
/// Verfahrensdokumentation); the raw value names the section and a file of supplements.
enum Chapter: String, CaseIterable, Sendable {
  case general = "allgemeines"
  case user = "anwender"
  case technical = "technik"
  case operation = "betrieb"
  case controls = "iks"
  case scanning = "scannen"
  case retention = "aufbewahrung"
  case changes = "aenderungen"

  var title: String {
    switch self {
    case .general: "Allgemeine Beschreibung"
    case .user: "Anwenderdokumentation"
    case .technical: "Technische Systemdokumentation"
    case .operation: "Betriebsdokumentation"
    case .controls: "Internes Kontrollsystem"
    case .scanning: "Scannen und ersetzendes Scannen"
    case .retention: "Aufbewahrung und Löschung"
    case .changes: "Änderungshistorie"
    }
  }

  /// What it says of a house.
  func sections(_ facts: ProcedureFacts) -> [ManualSection] {
    switch self {
    case .general: GeneralChapter.sections(facts)
    case .user: UserChapter.sections(facts)
    case .technical: TechnicalChapter.sections(facts)
    case .operation: OperationChapter.sections(facts)
    case .controls: ControlChapter.sections(facts)
    case .scanning: ScanningChapter.sections(facts)
    case .retention: RetentionChapter.sections(facts)
    case .changes: ChangesChapter.sections(facts)
    }
  }
}
