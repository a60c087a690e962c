package import InvoiceRules

extension FilingCondition {
  /// What is filed there, in words: `Rechnung, Gutschrift; Lieferanten K1, Stadtwerke*`.
  package func words(in language: Language) -> String {
    guard !isEmpty else {
      return Wording("alles Übrige", "everything else")[language]
    }
    let names = classes.map { $0.name[language] }.joined(separator: ", ")
    let facts = Aspect.allCases.filter { !self[$0].isEmpty }.map {
      "\($0.name[language]) \(self[$0].joined(separator: ", "))"
    }
    return ((names.isEmpty ? [] : [names]) + facts).joined(separator: "; ")
  }
}

extension FilingCondition.Aspect {
  package var name: Wording {
    switch self {
    case .companies: Wording("Firmen", "companies")
    case .suppliers: Wording("Lieferanten", "suppliers")
    case .objects: Wording("Objekte", "objects")
    case .costCenters: Wording("Kostenstellen", "cost centres")
    case .projects: Wording("Projekte", "projects")
    case .contracts: Wording("Verträge", "contracts")
    case .departments: Wording("Abteilungen", "departments")
    case .channels: Wording("Kanäle", "channels")
    }
  }
}
