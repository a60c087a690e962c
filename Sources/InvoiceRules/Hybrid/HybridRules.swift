import Invoice

/// Rohrpost's rules for e-invoices in PDFs (RP-PDF-01 …): no official rule set looks at the PDF.
///
/// Looked at is whether the PDF claims to be PDF/A-3, not whether it is. Sources: ISO 19005-3:2012,
/// 6.6 (metadata) and 6.8 (embedded files); Factur-X 1.07/ZUGFeRD 2.3, technical appendix.
enum HybridRules {
  typealias HybridRule = QuotingRule<HybridDocument>
}

// MARK: - The metadata

extension HybridRules {
  static let metadata: [HybridRule] =
    presence + [fields, documentType, level, levelOfXML, version, fileName, namespace]
    + archivalForm

  private static let presence = [
    HybridRule("RP-PDF-01") { document in
      guard document.facts.metadata == nil, document.facts.metadataFault == nil else { return nil }
      return Wording(
        """
        Dem PDF fehlen die XMP-Metadaten. Sie müssen sagen, dass es PDF/A-3 ist und welche \
        Rechnung darin steckt. Bitte erzeugen Sie das PDF mit den XMP-Metadaten von \
        Factur-X/ZUGFeRD.
        """,
        """
        The PDF has no XMP metadata. They must say that it is PDF/A-3 and which invoice is in it. \
        Please produce the PDF with the XMP metadata of Factur-X/ZUGFeRD.
        """)
    },
    HybridRule("RP-PDF-02") { document in
      guard let fault = document.facts.metadataFault else { return nil }
      let quotation = Wording.quoting(fault)
      return Wording(
        """
        Die XMP-Metadaten des PDF lassen sich nicht lesen (\(quotation.german)). Bitte erzeugen \
        Sie das PDF mit wohlgeformten XMP-Metadaten.
        """,
        """
        The XMP metadata of the PDF can't be read (\(quotation.english)). Please produce the PDF \
        with well-formed XMP metadata.
        """)
    },
    HybridRule("RP-PDF-03") { document in
      guard let metadata = document.facts.metadata, metadata.statements.isEmpty else { return nil }
      return Wording(
        """
        Die XMP-Metadaten sagen nicht, dass im PDF eine Rechnung steckt; andere Programme finden \
        sie so womöglich nicht. Bitte ergänzen Sie DocumentType, DocumentFileName, Version und \
        ConformanceLevel nach Factur-X/ZUGFeRD.
        """,
        """
        The XMP metadata do not say that the PDF holds an invoice, so other programs may not find \
        it. Please add DocumentType, DocumentFileName, Version and ConformanceLevel as \
        Factur-X/ZUGFeRD demands.
        """)
    },
  ]

  private static let fields = HybridRule("RP-PDF-04") { document in
    guard let statement = document.statement else { return nil }
    let missing = [
      ("DocumentType", statement.documentType), ("DocumentFileName", statement.documentFileName),
      ("Version", statement.version), ("ConformanceLevel", statement.conformanceLevel),
    ].filter { $0.1 == nil }.map(\.0)
    guard !missing.isEmpty else { return nil }
    let list = missing.joined(separator: ", ")
    return Wording(
      """
      In den XMP-Metadaten zur Rechnung fehlt: \(list). Bitte ergänzen Sie diese Angaben.
      """,
      """
      The XMP metadata about the invoice lack \(list). Please add them.
      """)
  }

  private static let documentType = HybridRule("RP-PDF-05") { document in
    guard let type = document.statement?.documentType, type != "INVOICE" else { return nil }
    let quotation = Wording.quoting(type)
    return Wording(
      """
      Die XMP-Metadaten nennen als DocumentType \(quotation.german); eine Rechnung ist INVOICE. \
      Bitte berichtigen Sie die Angabe.
      """,
      """
      The XMP metadata give \(quotation.english) as DocumentType; an invoice is INVOICE. Please \
      correct it.
      """)
  }

  private static let level = HybridRule("RP-PDF-06") { document in
    guard let level = document.statement?.conformanceLevel, let standard = document.standard,
      !standard.levels.contains(level)
    else { return nil }
    let quotation = Wording.quoting(level)
    let known = standard.levels.sorted().joined(separator: ", ")
    return Wording(
      """
      Die XMP-Metadaten nennen als ConformanceLevel \(quotation.german); \(standard.name) kennt \
      \(known). Bitte nennen Sie das Profil des eingebetteten XML.
      """,
      """
      The XMP metadata give \(quotation.english) as ConformanceLevel; \(standard.name) knows \
      \(known). Please name the profile of the embedded XML.
      """)
  }

  private static let levelOfXML = HybridRule("RP-PDF-07", terms: ["BT-24"]) { document in
    guard let level = document.statement?.conformanceLevel, let standard = document.standard,
      standard.levels.contains(level), let specification = document.claim.specification,
      let fitting = HybridStandard.levels(fitting: specification.profile), !fitting.contains(level)
    else { return nil }
    return Wording(
      """
      Die XMP-Metadaten nennen das Profil \(level), das XML aber \(specification.name.german) \
      (BT-24). Bitte nennen Sie an beiden Stellen das Profil, dem das XML folgt.
      """,
      """
      The XMP metadata name the profile \(level), but the XML \(specification.name.english) \
      (BT-24). Please name in both places the profile that the XML follows.
      """)
  }

  private static let version = HybridRule("RP-PDF-08") { document in
    guard let statement = document.statement, let version = statement.version,
      let standard = document.standard
    else { return nil }
    var known = standard.versions
    if statement.conformanceLevel == HybridStandard.xrechnungLevel {
      guard let expected = document.claim.specification?.version else { return nil }
      known = [expected, expected.replacing(".", with: "p")]
    }
    guard !known.contains(version) else { return nil }
    let quotation = Wording.quoting(version)
    let list = known.sorted().first ?? ""
    return Wording(
      """
      Die XMP-Metadaten nennen als Version \(quotation.german); zu diesem Profil gehört \(list). \
      Bitte berichtigen Sie die Angabe.
      """,
      """
      The XMP metadata give \(quotation.english) as Version; to this profile belongs \(list). \
      Please correct it.
      """)
  }

  private static let fileName = HybridRule("RP-PDF-09") { document in
    guard let stated = document.statement?.documentFileName, stated != document.facts.invoice.name
    else { return nil }
    let quotation = Wording.quoting(stated)
    let actual = Wording.quoting(document.facts.invoice.name ?? "")
    return Wording(
      """
      Nach den XMP-Metadaten steckt die Rechnung in \(quotation.german), die eingebettete Datei \
      heißt aber \(actual.german). Bitte verwenden Sie an beiden Stellen denselben Namen.
      """,
      """
      By the XMP metadata the invoice is in \(quotation.english), but the embedded file is called \
      \(actual.english). Please use the same name in both places.
      """)
  }

  private static let namespace = HybridRule("RP-PDF-10") { document in
    guard let namespace = document.statement?.namespace else { return nil }
    let fitting = HybridStandard.all.first { $0.name == document.standardOfXML }
    let isPublished = HybridStandard.all.contains { $0.namespace == namespace }
    // An invoice of ZUGFeRD 2 may be embedded as either edition demands.
    let fits =
      document.claim.form == .zugferd1
      ? document.standard?.name == fitting?.name : document.standard?.name != "ZUGFeRD 1.0"
    guard !isPublished || !fits, let expected = fitting ?? HybridStandard.all.first else {
      return nil
    }
    let quotation = Wording.quoting(namespace)
    return Wording(
      """
      Die XMP-Metadaten zur Rechnung stehen im Namensraum \(quotation.german). Zu diesem XML \
      gehört \(expected.namespace). Bitte verwenden Sie ihn genau so.
      """,
      """
      The XMP metadata about the invoice are in the namespace \(quotation.english). To this XML \
      belongs \(expected.namespace). Please use it exactly so.
      """)
  }

  private static let archivalForm = [
    HybridRule("RP-PDF-11") { document in
      guard let metadata = document.facts.metadata, metadata.pdfaPart != "3" else { return nil }
      let claimed = metadata.pdfaPart.map { "PDF/A-\($0.prefix(10))" }
      return Wording(
        """
        Das PDF gibt \(claimed.map { "sich als \($0) aus" } ?? "nicht an, dass es PDF/A ist"); \
        Factur-X/ZUGFeRD verlangt PDF/A-3. Bitte erzeugen Sie das PDF als PDF/A-3.
        """,
        """
        The PDF \(claimed.map { "claims to be \($0)" } ?? "does not say that it is PDF/A"); \
        Factur-X/ZUGFeRD demands PDF/A-3. Please produce the PDF as PDF/A-3.
        """)
    },
    HybridRule("RP-PDF-12") { document in
      guard let metadata = document.facts.metadata, metadata.pdfaPart == "3",
        !["A", "B", "U"].contains(metadata.pdfaConformance)
      else { return nil }
      let found = metadata.pdfaConformance.map { Wording.quoting($0) }
      return Wording(
        """
        Die Konformitätsstufe zu PDF/A-3 \(found.map { "ist \($0.german)" } ?? "fehlt"); möglich \
        sind A, B und U. Bitte geben Sie in den XMP-Metadaten eine davon an.
        """,
        """
        The conformance level of PDF/A-3 \(found.map { "is \($0.english)" } ?? "is missing"); \
        possible are A, B and U. Please give one of them in the XMP metadata.
        """)
    },
    HybridRule("RP-PDF-13") { document in
      guard let statement = document.statement, let metadata = document.facts.metadata,
        !metadata.describedNamespaces.contains(statement.namespace)
      else { return nil }
      return Wording(
        """
        In den XMP-Metadaten fehlt die Beschreibung des Erweiterungsschemas \
        \(statement.namespace.prefix(150)), die PDF/A-3 verlangt. Bitte ergänzen Sie sie \
        (pdfaExtension:schemas).
        """,
        """
        The XMP metadata lack the description of the extension schema \
        \(statement.namespace.prefix(150)), which PDF/A-3 demands. Please add it \
        (pdfaExtension:schemas).
        """)
    },
  ]
}
