import Configuration
import InvoiceRules
import MasterData
import Payables
import Reports

/// What the procedure is for, for whom it holds and who answers for it.
enum GeneralChapter {
  static func sections(_ facts: ProcedureFacts) -> [ManualSection] {
    [purpose, scope(facts), companies(facts), law, roles, responsibilities(facts)]
  }

  private static let purpose = ManualSection(
    "zweck", "Zweck",
    [
      .paragraph(
        """
        Diese Dokumentation beschreibt, wie eingehende Dokumente empfangen, verarbeitet, \
        aufbewahrt und wiedergefunden werden: von der Ankunft über Lesen, formale und sachliche \
        Prüfung, Freigabe, Buchung und Zahlung bis zum Archiv. Sachverständige Dritte sollen das \
        Verfahren mit ihr in angemessener Zeit nachvollziehen können (GoBD Rz. 151 bis 155).
        """),
      .paragraph(
        """
        Der Text ist aus den Einstellungen der Version auf dem Titelblatt und aus den Tabellen \
        des Programms erzeugt. Was nicht eingestellt ist, nennt er als nicht eingerichtet. Was \
        nur die Organisation wissen kann, steht in [[ergaenzungen]].
        """),
    ])

  private static func scope(_ facts: ProcedureFacts) -> ManualSection {
    let channels = facts.documentChannels.map { "„\($0.name)“" }
    let posting: ManualText =
      facts.settings.posting.isOn
      ? "Freigegebene Belege werden an die Buchhaltung übergeben ([[buchung]])."
      : "Eine Übergabe an die Buchhaltung ist nicht eingerichtet: Das Verfahren endet insoweit "
        + "mit der Freigabe."
    let payment: ManualText =
      facts.settings.payment.isOn
      ? "Zahlungen werden vorbereitet und von einer zweiten Person freigegeben ([[zahlung]])."
      : "Zahlungen werden nicht von hier ausgeführt."
    return ManualSection(
      "geltungsbereich", "Geltungsbereich",
      [
        .paragraph(
          """
          Das Verfahren umfasst alle Dokumente, die über die Kanäle \
          \(GermanWords.list(channels)) eingehen. Was auf anderen Wegen kommt, gehört erst \
          dazu, wenn es in einen dieser Kanäle gelegt ist.
          """),
        .paragraph(posting), .paragraph(payment),
        .paragraph(
          """
          Nicht zum Verfahren gehören Ausgangsrechnungen, Kassen und die Bücher selbst; sie sind \
          Sache der Buchhaltung und ihrer eigenen Dokumentation.
          """),
      ])
  }

  private static func companies(_ facts: ProcedureFacts) -> ManualSection {
    let companies = facts.settings.companies
    guard !companies.isEmpty else {
      return ManualSection(
        "firmen", "Eigene Firmen",
        [
          .paragraph(
            """
            Es ist keine eigene Firma eingetragen. Deshalb kann das Programm nicht prüfen, ob \
            Rechnungen an den richtigen Empfänger gerichtet sind.
            """)
        ])
    }
    let rows = companies.map { company -> [ManualText] in
      let place = [company.postCode, company.city].compactMap(\.self).joined(separator: " ")
      let address = [company.street, place.isEmpty ? nil : place].compactMap(\.self)
      return [
        ManualText(plain: company.name), ManualText(plain: address.joined(separator: ", ")),
        ManualText(plain: company.vatIdentifier ?? "nicht eingetragen"),
        ManualText(plain: taxMarks(company)),
      ]
    }
    return ManualSection(
      "firmen", "Eigene Firmen",
      [
        .paragraph(
          "Rechnungen müssen an eine dieser Firmen gerichtet sein; andere werden Klärfall."),
        .rows(["Firma", "Anschrift", "USt-IdNr.", "Steuerschuld des Empfängers"], rows),
      ])
  }

  private static func taxMarks(_ company: OwnCompany) -> String {
    let marks = [
      company.providesConstruction ? "bei Bauleistungen (§ 13b Abs. 2 Nr. 4 UStG)" : nil,
      company.providesCleaning ? "bei Gebäudereinigung (§ 13b Abs. 2 Nr. 8 UStG)" : nil,
    ].compactMap(\.self)
    return marks.isEmpty ? "weder Bauleistungen noch Gebäudereinigung" : GermanWords.list(marks)
  }

  private static let law = ManualSection(
    "recht", "Rechtlicher Rahmen",
    [
      .rows(
        ["Vorschrift", "Wozu"],
        [
          ["§§ 145 bis 147 AO", "Ordnung der Bücher, Aufbewahrung, Datenzugriff"],
          ["§§ 238, 239, 257 HGB", "Buchführung, Unveränderbarkeit, Aufbewahrung"],
          ["GoBD (BMF vom 28.11.2019, zuletzt geändert 14.07.2025)", "Grundsätze des Verfahrens"],
          ["§§ 14, 14b, 14c, 15 UStG", "Rechnungen, ihre Aufbewahrung, Vorsteuer"],
          ["§§ 13b, 19 UStG; § 33 UStDV", "Steuerschuld, Kleinunternehmer, Kleinbeträge"],
          ["BMF vom 15.10.2024 und 15.10.2025 zur E-Rechnung", "Fehlerklassen, Prüfung"],
          ["EN 16931, XRechnung, ZUGFeRD/Factur-X", "Formate strukturierter Rechnungen"],
          ["§ 48 EStG", "Steuerabzug bei Bauleistungen"],
          ["DSGVO, BDSG", "Schutz personenbezogener Daten"],
          ["DIN 66399 (ISO/IEC 21964)", "Vernichtung von Datenträgern und Papier"],
        ])
    ])

  private static let roles = ManualSection(
    "rollen", "Rollen",
    [
      .paragraph(
        """
        Wer eine Rolle hat, steht mit Freigabegrenze, Kostenstellen, Vertretung und Abwesenheit \
        in der Benutzertabelle der Stammdaten. `rohrpost users` zeigt sie, \
        `rohrpost users history` zeigt frühere Stände. Die Tabelle gilt für jede Entscheidung, \
        auf welchem Weg sie auch kommt.
        """),
      .rows(
        ["Rolle", "Kennung", "Aufgabe"],
        WorkInstruction.all.map { instruction in
          [
            ManualText(plain: instruction.role.name.german),
            ManualText(code: instruction.role.rawValue),
            ManualText(plain: instruction.purpose),
          ]
        }),
    ])

  private static func responsibilities(_ facts: ProcedureFacts) -> ManualSection {
    let matrix = facts.raci
    let roles = Role.allCases
    let rows = RACIStep.allCases.map { step -> [ManualText] in
      [ManualText(plain: step.name.german)]
        + roles.map { role in
          ManualText(plain: matrix[step, role].map(\.rawValue).joined(separator: "/"))
        }
    }
    let origin: ManualText =
      facts.settings.raci.isEmpty
      ? """
      Es gilt die Voreinstellung nach dem Prozesshandbuch; wo dieses zwei Rollen ein A gibt, hat \
      es hier eine.
      """
      : """
      \(GermanWords.count(facts.settings.raci.count, "Zelle weicht", "Zellen weichen")) von der \
      Voreinstellung nach dem Prozesshandbuch ab (`[[raci]]`, [[einstellungen]]).
      """
    return ManualSection(
      "zustaendigkeiten", "Zuständigkeiten (RACI)",
      [
        .paragraph(
          """
          R führt aus, A verantwortet das Ergebnis (genau eine Rolle je Schritt), C wird \
          beteiligt, I wird unterrichtet.
          """),
        .rows(["Schritt"] + roles.map(\.rawValue), rows),
        .paragraph(origin),
        .paragraph(
          """
          Die Matrix beschreibt die Organisation. Wer im Programm was darf, folgt aus den Rollen \
          der Benutzertabelle und ist in [[freigabe]] und [[berechtigungen]] beschrieben.
          """),
      ])
  }
}
