import Configuration
import InvoiceRules
import Payables
import ReadResult
import Reports

/// How paper becomes a scan, and what becomes of the paper (GoBD, margin numbers 136-141).
enum ScanningChapter {
  static func sections(_ facts: ProcedureFacts) -> [ManualSection] {
    guard !facts.scanChannels.isEmpty else {
      return [
        ManualSection(
          "scanprofile", "Scanprofile",
          [
            .paragraph(
              """
              Ein Scankanal ist nicht eingerichtet: Papier wird in diesem Verfahren nicht \
              gescannt und nicht durch Scans ersetzt.
              """)
          ]),
        paper(facts),
      ]
    }
    return [
      organisation, profiles(facts), quality(facts), searchable, protection, paper(facts),
      destruction(facts),
    ]
  }

  private static let organisation = ManualSection(
    "scanablauf", "Ablauf",
    [
      .steps([
        "Post öffnen, Klammern entfernen, Vertrauliches aussondern.",
        "Trennblätter mit Strichcode einlegen oder Archivnummern aufkleben.",
        "Mit dem Profil der Station scannen; die Station legt die Datei in den Scankanal.",
        "Das Programm teilt den Stapel, dreht Seiten und lässt leere Rückseiten weg; es merkt "
          + "sich, welche.",
        "Jede Seite wird gemessen; Mängel werden zu Aufgaben der Poststelle.",
        "Das Papier wird nach Eingangstag abgelegt, bis feststeht, was mit ihm geschieht.",
      ]),
      .paragraph(
        """
        Wer scannt, wo und mit welchem Gerät, und wie die Personen eingewiesen sind, sagt die \
        Organisation ([[ergaenzungen]]). Wann ein Dokument gescannt wurde, steht als Eingangszeit \
        im Journal; welche Station es war, sagt der Kanal.
        """),
    ])

  private static func profiles(_ facts: ProcedureFacts) -> ManualSection {
    let rules = facts.settings.qualityRules
    let rows = facts.scanChannels.compactMap { channel -> [ManualText]? in
      guard let profile = rules.profiles[channel.name] else { return nil }
      return [
        ManualText(plain: channel.name), ManualText(plain: "\(profile.resolution) dpi"),
        ManualText(plain: colour(profile.colour)), ManualText(plain: sides(profile.sides)),
        ManualText(plain: "\(profile.readability) %"), ManualText(plain: "\(profile.skew)°"),
        ManualText(plain: "\(profile.samplePercent) %"),
      ]
    }
    return ManualSection(
      "scanprofile", "Scanprofile",
      [
        .paragraph("Was ein Scan mindestens leisten muss:"),
        .rows(
          [
            "Kanal", "Auflösung", "Farbe mindestens", "Seiten", "Lesbarkeit ab", "Schräglage bis",
            "Stichprobe",
          ], rows),
        .paragraph(
          """
          Farbe ist zu scannen, wo sie Bedeutung trägt. Angenommen werden PDF, TIFF, JPEG und PNG; \
          Begleitdateien (JSON, XML, CSV) neben dem Scan werden zu Metadaten.
          """),
      ])
  }

  private static func colour(_ colour: ScanPage.Colour) -> String {
    switch colour {
    case .bitonal: "schwarzweiß"
    case .gray: "Graustufen"
    case .colour: "farbig"
    }
  }

  private static func sides(_ sides: ScanProfile.Sides) -> String {
    switch sides {
    case .any: "wie es kommt"
    case .one: "einseitig"
    case .both: "beidseitig"
    }
  }

  private static func quality(_ facts: ProcedureFacts) -> ManualSection {
    let whole = facts.settings.quality.wholeClasses.map(\.name.german)
    return ManualSection(
      "qualitaetskontrolle", "Qualitätskontrolle",
      [
        .paragraph(
          """
          Gemessen werden Auflösung, Farbe, Schräglage, Lesbarkeit, leere Seiten, Reihenfolge und \
          Vollständigkeit („Seite x von y“) und doppelte Seiten. Was nicht taugt, hält den Beleg \
          an und fordert einen neuen Scan.
          """),
        .list([
          """
          Von Menschen angesehen werden \(whole.isEmpty
            ? "" : "jedes Dokument dieser Klassen (\(GermanWords.list(whole))), ")die geloste \
          Stichprobe und alles mit Feststellungen, die danach verlangen.
          """,
          """
          Das Los ist die Zahl aus den ersten acht Bytes des SHA-256 von drei Zeilen (Startwert \
          aus `[quality] sample_seed`, Beleg-ID, SHA-256 der Datei) modulo 10000; unter dem \
          Hundertfachen des Anteils ist der Beleg in der Stichprobe.
          """,
          """
          `rohrpost quality pass` und `rohrpost quality fail` halten das Urteil fest; ein neuer \
          Scan ersetzt den durchgefallenen und ist keine Dublette.
          """,
          "Frist: \(GermanWords.time(facts.policy.serviceLevels[.quality])).",
          "Protokoll und Fehlerquote je Kanal und Monat: `rohrpost quality report`.",
        ]),
      ])
  }

  private static let searchable = ManualSection(
    "durchsuchbar", "Was der Scan wird",
    [
      .paragraph(
        """
        Der Scan selbst bleibt unverändert als Original. Daneben entsteht ein PDF, dessen \
        erkannter Text hinter dem unveränderten Bild liegt; lässt es sich nicht herstellen, sagt \
        das Journal es. Der erkannte Text wird mit aufbewahrt.
        """)
    ])

  private static let protection = ManualSection(
    "scanschutz", "Schutz vor Veränderung",
    [
      .paragraph(
        """
        Vom Scankanal an gilt dasselbe wie für jedes Dokument: Prüfsumme und Journaleintrag vor \
        dem Lesen, unveränderte Aufbewahrung, Nachweis mit `rohrpost verify` ([[archiv]], \
        [[journal]]). Zwischen Scanner und Kanal schützt die Organisation die Datei.
        """)
    ])

  private static func paper(_ facts: ProcedureFacts) -> ManualSection {
    let rules = facts.settings.papers
    let containers: Set<DocumentClass> = [.mail, .archive, .stack]
    let rows = DocumentClass.allCases.filter { !containers.contains($0) }.map { kind in
      [
        ManualText(plain: kind.name.german),
        ManualText(plain: treatment(rules.treatment(of: kind))),
      ]
    }
    return ManualSection(
      "papier", "Papieroriginale",
      [
        .rows(["Klasse", "Was mit dem Papier geschieht"], rows),
        .paragraph(
          """
          Papier vertraulicher Dokumente wird nie nach dieser Regel vernichtet. Aufbewahrungsort \
          und Rückgabe halten `rohrpost originals keep` und `rohrpost originals return` fest. \
          Urkunden, Titel und was im Original vorzulegen ist, sind aufzubewahren, auch wenn ihre \
          Klasse es nicht verlangt.
          """),
      ])
  }

  private static func treatment(_ treatment: PaperTreatment) -> String {
    switch treatment {
    case .destroy: "wird nach Qualitätskontrolle und Haltefrist vernichtet"
    case .keep: "wird aufbewahrt"
    case .giveBack: "wird zurückgegeben"
    }
  }

  private static func destruction(_ facts: ProcedureFacts) -> ManualSection {
    let rules = facts.settings.papers
    return ManualSection(
      "vernichten", "Vernichtung",
      [
        .steps([
          """
          Vorschlagen: `rohrpost originals propose` nimmt nur Papier auf, dessen Beleg abgelegt \
          oder bezahlt und archiviert ist, dessen Qualitätskontrolle \
          \(GermanWords.count(rules.holdDays, "Tag", "Tage")) zurückliegt und dem nichts \
          entgegensteht.
          """,
          "Freigeben: eine zweite Person, `rohrpost originals release`.",
          """
          Vernichten mindestens nach Stufe \(rules.level.rawValue) (DIN 66399); \
          `rohrpost originals destroyed` hält Tag, Stufe, Dienstleister und Zertifikat fest.
          """,
          "Nachweis: `rohrpost originals record` listet, was wann von wem vernichtet wurde.",
        ]),
        .paragraph(
          """
          Kommt vor der Freigabe etwas dazwischen – ein Klärfall, ein verlangter Nachscan, eine \
          andere Klasse –, lässt sich das Papier nicht freigeben. Papier von Belegen, die nur \
          freigegeben und nicht als bezahlt vermerkt sind, bleibt liegen.
          """),
      ])
  }
}
