package import InvoiceRules
package import MasterData

/// A step of the main process in the matrix of responsibilities (P2, handbook: RACI-Matrix).
package enum RACIStep: String, Codable, Hashable, Sendable, CaseIterable {
  case channels, registration, digitising, classification
  case formalCheck = "formal_check"
  case match
  case factualCheck = "factual_check"
  case posting, payment, archive, complaints, reporting

  package var name: Wording {
    switch self {
    case .channels:
      Wording("Kanalmanagement und Lieferantenregeln", "Channels and rules for suppliers")
    case .registration:
      Wording("Post- und Rechnungseingang registrieren", "Registration of what arrives")
    case .digitising:
      Wording("Digitalisierung (Scan, E-Rechnung)", "Digitising (scans, e-invoices)")
    case .classification:
      Wording("Klassifikation und Datenerkennung", "Classification and reading")
    case .formalCheck:
      Wording("Formale Prüfung (UStG, Dublette)", "Formal check (VAT Act, duplicates)")
    case .match:
      Wording("Abgleich Bestellung, Vertrag, Leistung", "Match with order, contract, supply")
    case .factualCheck: Wording("Sachliche Prüfung und Abnahme", "Factual check and acceptance")
    case .posting: Wording("Kontierung und Buchung", "Coding and posting")
    case .payment: Wording("Zahlungsfreigabe und Zahllauf", "Release of payments and payment runs")
    case .archive: Wording("Archivierung und Aufbewahrung", "Archive and retention")
    case .complaints: Wording("Mahnwesen und Reklamation", "Dunning letters and complaints")
    case .reporting: Wording("Kennzahlen und Verbesserung", "Figures and improvement")
    }
  }
}

/// What a role has to do with a step.
package enum RACILetter: String, Codable, Hashable, Sendable, CaseIterable {
  case responsible = "R"
  case accountable = "A"
  case consulted = "C"
  case informed = "I"

  package var name: Wording {
    switch self {
    case .responsible: Wording("führt aus", "does it")
    case .accountable: Wording("verantwortet das Ergebnis", "answers for the result")
    case .consulted: Wording("wird beteiligt", "is consulted")
    case .informed: Wording("wird unterrichtet", "is informed")
    }
  }
}

/// A cell that the house fills otherwise ([[raci]]); no letters empty it.
package struct RACIEntry: Hashable, Sendable {
  package var step = RACIStep.channels
  package var role = Role.mailroom
  package var letters: [RACILetter] = []

  package init() {}

  package init(_ step: RACIStep, _ role: Role, _ letters: [RACILetter]) {
    self.step = step
    self.role = role
    self.letters = letters
  }

  /// How the section is told of.
  package var name: String { "\(step.rawValue) \(role.rawValue)" }
}

/// Who does, answers for, is consulted on and informed of each step (P2).
package struct RACIMatrix: Hashable, Sendable {
  private var cells: [RACIStep: [Role: [RACILetter]]]

  /// The handbook's example with what the house says otherwise.
  package init(_ entries: [RACIEntry] = []) {
    cells = Self.handbook
    for entry in entries { cells[entry.step, default: [:]][entry.role] = entry.letters }
  }

  package subscript(step: RACIStep, role: Role) -> [RACILetter] {
    let letters = cells[step]?[role] ?? []
    return RACILetter.allCases.filter(letters.contains)
  }

  /// The roles with a letter in a step, in the order of the roles.
  package func roles(with letter: RACILetter, in step: RACIStep) -> [Role] {
    Role.allCases.filter { self[step, $0].contains(letter) }
  }

  /// Steps that not exactly one role answers for, with how many do.
  package var faults: [(step: RACIStep, accountable: [Role])] {
    RACIStep.allCases.map { ($0, roles(with: .accountable, in: $0)) }
      .filter { $0.accountable.count != 1 }
  }
}
