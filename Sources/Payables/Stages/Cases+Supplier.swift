import MasterData

/// The cases about whose a document is (E2, E4, E5).
extension Cases {
  static func supplier(
    _ resolution: Resolution, _ supplier: Supplier?, _ facts: SellerFacts, _ desk: Desk
  ) -> [ExceptionCase] {
    resolution.doubts.map { doubt in
      var problem = problem(doubt, resolution, supplier, facts, desk)
      problem.waitsFor =
        resolution.supplierID.map { [.supplier($0)] }
        ?? [.suppliers] + resolution.others.map { .supplier($0.supplierID) }
      return problem
    }
  }

  private static func problem(
    _ doubt: Resolution.Doubt, _ resolution: Resolution, _ supplier: Supplier?,
    _ facts: SellerFacts, _ desk: Desk
  ) -> ExceptionCase {
    let name = supplier.map { "\($0.name) (\($0.id))" } ?? facts.name ?? "–"
    let accounts = facts.accounts.joined(separator: ", ")
    switch doubt {
    case .unknown: return unknown(facts, desk)
    case .ambiguous: return ambiguous(resolution, desk)
    case .blocked: return blocked(supplier, name, desk)
    case .otherAccount:
      return account(
        "Die Bankverbindung der Rechnung (\(accounts)) ist nicht die des Lieferanten \(name)",
        "The account on the invoice (\(accounts)) is not that of the supplier \(name)", desk)
    case .wrongAccount:
      return account(
        "Die IBAN der Rechnung (\(accounts)) hat falsche Prüfziffern und ist nicht die des "
          + "Lieferanten \(name)",
        "The IBAN on the invoice (\(accounts)) has wrong check digits and is not that of the "
          + "supplier \(name)", desk)
    case .accountOfOther:
      let other = resolution.others.first { $0.signs.contains(.iban) }?.name ?? "–"
      return account(
        "Die Bankverbindung der Rechnung (\(accounts)) gehört \(other), die Rechnung ist von "
          + name,
        "The account on the invoice (\(accounts)) belongs to \(other), the invoice is from "
          + name, desk)
    case .otherVATIdentifier:
      let (declared, known) = (facts.vatIdentifier ?? "–", supplier?.vatIdentifier ?? "–")
      return make(
        .masterData, .ap, desk,
        german: "Die USt-IdNr. der Rechnung (\(declared)) ist nicht die des Lieferanten \(name) "
          + "(\(known)).",
        english: "The VAT identifier on the invoice (\(declared)) is not that of the supplier "
          + "\(name) (\(known)).",
        next: (
          "Klären Sie, von welchem Unternehmen die Rechnung ist, und berichtigen Sie die "
            + "Stammdaten oder fordern Sie eine berichtigte Rechnung an.",
          "Find out which company the invoice is from; correct the master data or ask for a "
            + "corrected invoice."
        ))
    }
  }

  private static func unknown(_ facts: SellerFacts, _ desk: Desk) -> ExceptionCase {
    let name = facts.name ?? "–"
    return make(
      .masterData, .ap, desk,
      german: "Der Lieferant \(name) ist in den Stammdaten nicht vorhanden.",
      english: "The supplier \(name) is not in the master data.",
      next: (
        "Prüfen Sie, ob der Lieferant beauftragt ist, und lassen Sie ihn im Vier-Augen-Verfahren "
          + "anlegen; nach dem Einlesen der Stammdaten läuft der Beleg von selbst weiter.",
        "Check whether the supplier was engaged and have it entered by two persons; once the "
          + "master data are imported, the document goes on by itself."
      ))
  }

  private static func ambiguous(_ resolution: Resolution, _ desk: Desk) -> ExceptionCase {
    let list = resolution.others.map { "\($0.name) (\($0.supplierID))" }.joined(separator: ", ")
    return make(
      .masterData, .ap, desk,
      german: "Der Lieferant ist nicht eindeutig; in Frage kommen: \(list).",
      english: "The supplier is not certain; possible are: \(list).",
      next: (
        "Vergleichen Sie Name, Steuernummer und Bankverbindung mit den Stammdaten und bereinigen "
          + "Sie Doppelanlagen.",
        "Compare name, tax number and account with the master data and remove doublets."
      ))
  }

  private static func blocked(
    _ supplier: Supplier?, _ name: String, _ desk: Desk
  ) -> ExceptionCase {
    let reason = supplier?.blockReason.map { ": \($0)" } ?? ""
    return make(
      .masterData, .ap, desk,
      german: "Der Lieferant \(name) ist gesperrt\(reason).",
      english: "The supplier \(name) is blocked\(reason).",
      next: (
        "Zahlen Sie nicht. Klären Sie mit dem Einkauf, ob die Sperre aufgehoben oder die Rechnung "
          + "zurückgewiesen wird.",
        "Don't pay. Find out with procurement whether the block ends or the invoice is rejected."
      ))
  }

  /// Bank details change only by two persons, after a call to a known number (E4).
  private static func account(_ german: String, _ english: String, _ desk: Desk) -> ExceptionCase {
    make(
      .masterData, .ap, desk, german: german + ".", english: english + ".",
      next: (
        "Zahlen Sie nicht auf das neue Konto. Rufen Sie den Lieferanten unter der bekannten Nummer "
          + "an und lassen Sie eine Änderung im Vier-Augen-Verfahren bestätigen.",
        "Don't pay to the new account. Call the supplier by the number you know and have a change "
          + "confirmed by two persons."
      ))
  }
}
