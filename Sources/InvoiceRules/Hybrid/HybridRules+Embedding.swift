import Invoice

// MARK: - The embedded file

extension HybridRules {
  static let embedding: [HybridRule] = [
    name, syntax, further, noRelationship, germanRelationship, sourceRelationship,
    bookingAidRelationship, association, nameTree, mimeType,
  ]

  private static let name = HybridRule("RP-PDF-20") { document in
    let name = document.facts.invoice.name ?? ""
    let allowed: [String] =
      if let standard = document.standard {
        [standard.fileName(for: document.statement?.conformanceLevel)]
      } else {
        HybridStandard.all.map(\.fileName) + [HybridStandard.xrechnungFileName]
      }
    guard !allowed.contains(name), let expected = allowed.first else { return nil }
    let quotation = Wording.quoting(name)
    return Wording(
      """
      Die eingebettete Rechnung heißt \(quotation.german) statt \(expected); andere Programme \
      finden sie so womöglich nicht. Bitte geben Sie ihr genau diesen Namen.
      """,
      """
      The embedded invoice is called \(quotation.english) instead of \(expected), so other \
      programs may not find it. Please give it exactly this name.
      """)
  }

  private static let syntax = HybridRule("RP-PDF-21") { document in
    guard document.claim.form == .ubl else { return nil }
    return Wording(
      """
      Die eingebettete Rechnung ist in UBL geschrieben; Factur-X/ZUGFeRD verlangt CII. Bitte \
      betten Sie CII ein oder senden Sie das UBL als eigene Datei.
      """,
      """
      The embedded invoice is written in UBL; Factur-X/ZUGFeRD demands CII. Please embed CII or \
      send the UBL as a file of its own.
      """)
  }

  /// Factur-X: exactly one invoice; other files may go with it.
  private static let further = HybridRule("RP-PDF-22") { document in
    let others = document.facts.furtherInvoices
    guard !others.isEmpty else { return nil }
    let quotation = Wording.quoting(others.prefix(5).joined(separator: ", "))
    let leading = Wording.quoting(document.facts.invoice.name ?? "")
    return Wording(
      """
      Im PDF stecken mehrere E-Rechnungen; gelesen wurde \(leading.german), daneben liegt \
      \(quotation.german). Bitte betten Sie nur eine Rechnung ein.
      """,
      """
      The PDF holds several e-invoices; \(leading.english) was read, beside it is \
      \(quotation.english). Please embed one invoice only.
      """)
  }

  // MARK: Its relationship

  private static let relationships: Set = ["Alternative", "Data", "Source"]

  private static let noRelationship = HybridRule("RP-PDF-23") { document in
    let relationship = document.facts.invoice.relationship
    guard relationship.map(relationships.contains) != true else { return nil }
    let found = relationship.map { Wording.quoting($0) }
    let wanted = document.claim.standing == .bookingAid ? "Data" : "Alternative"
    return Wording(
      """
      Die eingebettete Rechnung hat \
      \(found.map { "die Beziehung \($0.german)" } ?? "keine Beziehung zum PDF") (AFRelationship). \
      Bitte geben Sie \(wanted) an.
      """,
      """
      The embedded invoice has \
      \(found.map { "the relationship \($0.english)" } ?? "no relationship to the PDF") \
      (AFRelationship). Please give \(wanted).
      """)
  }

  /// DATEV, for one, refuses such invoices.
  private static let germanRelationship = HybridRule("RP-PDF-24") { document in
    guard demandsAlternative(document), document.facts.invoice.relationship == "Data" else {
      return nil
    }
    return Wording(
      """
      Das XML ist als Data eingebettet (AFRelationship), also als bloße Daten zum PDF. Für eine \
      Rechnung ab Profil BASIC gilt in Deutschland Alternative: PDF und XML sind dieselbe \
      Rechnung. Bitte geben Sie Alternative an; manche Programme weisen die Rechnung sonst zurück.
      """,
      """
      The XML is embedded as Data (AFRelationship), as mere data of the PDF. For an invoice of the \
      profile BASIC and above Alternative holds in Germany: PDF and XML are the same invoice. \
      Please give Alternative; some programs refuse the invoice otherwise.
      """)
  }

  /// Only information: a source holds all of the invoice.
  private static let sourceRelationship = HybridRule(
    "RP-PDF-25", severity: .information
  ) { document in
    guard demandsAlternative(document), document.facts.invoice.relationship == "Source" else {
      return nil
    }
    return Wording(
      """
      Das XML ist als Source eingebettet (AFRelationship). Das ist für Empfänger außerhalb \
      Deutschlands vorgesehen; hier gilt Alternative. Bitte geben Sie Alternative an.
      """,
      """
      The XML is embedded as Source (AFRelationship). That is meant for recipients outside \
      Germany; here Alternative holds. Please give Alternative.
      """)
  }

  private static let bookingAidRelationship = HybridRule("RP-PDF-26") { document in
    let relationship = document.facts.invoice.relationship
    guard document.claim.standing == .bookingAid, relationship != "Data",
      relationship.map(relationships.contains) == true
    else { return nil }
    return Wording(
      """
      Das XML ist als \(relationship ?? "") eingebettet (AFRelationship), enthält im Profil \
      \(document.claim.name.german) aber nicht die ganze Rechnung. Bitte geben Sie Data an.
      """,
      """
      The XML is embedded as \(relationship ?? "") (AFRelationship), but in the profile \
      \(document.claim.name.english) it does not hold the whole invoice. Please give Data.
      """)
  }

  /// ZUGFeRD since 1.0 for German invoices; Factur-X leaves the choice to others.
  private static func demandsAlternative(_ document: HybridDocument) -> Bool {
    document.isGerman && document.claim.standing != .bookingAid
  }

  // MARK: Where it is entered

  /// ISO 19005-3, 6.8.
  private static let association = HybridRule("RP-PDF-27") { document in
    guard !document.facts.invoice.isAssociated else { return nil }
    return Wording(
      """
      Die eingebettete Rechnung ist dem Dokument nicht zugeordnet: Der Eintrag AF des Katalogs \
      nennt sie nicht. Bitte tragen Sie sie dort ein, wie PDF/A-3 es verlangt.
      """,
      """
      The embedded invoice is not associated with the document: the entry AF of the catalogue does \
      not name it. Please enter it there, as PDF/A-3 demands.
      """)
  }

  private static let nameTree = HybridRule("RP-PDF-28") { document in
    guard !document.facts.invoice.isInNameTree else { return nil }
    return Wording(
      """
      Die eingebettete Rechnung steht nicht im Verzeichnis der Anlagen (EmbeddedFiles); \
      PDF-Programme zeigen sie deshalb nicht an. Bitte tragen Sie sie dort ein.
      """,
      """
      The embedded invoice is not in the list of attachments (EmbeddedFiles), so PDF programs do \
      not show it. Please enter it there.
      """)
  }

  /// ISO 19005-3, 6.8 demands a type, Factur-X `text/xml`; `application/xml` means the same.
  private static let mimeType = HybridRule("RP-PDF-29") { document in
    let type = document.facts.invoice.mimeType
    guard type.map({ ["text/xml", "application/xml"].contains($0.lowercased()) }) != true else {
      return nil
    }
    let found = type.map { Wording.quoting($0) }
    return Wording(
      """
      Die eingebettete Rechnung hat \
      \(found.map { "den MIME-Typ \($0.german)" } ?? "keinen MIME-Typ") (Subtype). Bitte geben Sie \
      text/xml an.
      """,
      """
      The embedded invoice has \
      \(found.map { "the MIME type \($0.english)" } ?? "no MIME type") (Subtype). Please give \
      text/xml.
      """)
  }
}
